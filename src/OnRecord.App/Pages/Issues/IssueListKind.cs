namespace OnRecord.App.Pages.Issues;

/// <summary>One of the lists of an issue's page, which can be asked for alone and in parts.</summary>
public enum IssueListKind
{
    /// <summary>Actors for it.</summary>
    For,

    /// <summary>Actors against it.</summary>
    Against,

    /// <summary>Actors on both sides.</summary>
    Mixed,

    /// <summary>Actors that spoke about it without a clear position.</summary>
    Unclear,

    /// <summary>Countries and organisations.</summary>
    Bodies,

    /// <summary>Changes of stand.</summary>
    Shifts,
}
