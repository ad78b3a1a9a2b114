namespace OnRecord.Statements;

/// <summary>How the words are reported, judged by quotation marks.</summary>
public enum StatementKind
{
    /// <summary>No quotation marks: the journalist's wording.</summary>
    Indirect,

    /// <summary>All of the content stands in quotation marks.</summary>
    Direct,

    /// <summary>Part of the content stands in quotation marks.</summary>
    Mixed,
}
