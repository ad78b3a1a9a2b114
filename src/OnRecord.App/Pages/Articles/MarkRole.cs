namespace OnRecord.App.Pages.Articles;

/// <summary>What a mark in a text stands for.</summary>
public enum MarkRole
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>Who says it.</summary>
    Source,

    /// <summary>What shows that it is said.</summary>
    Cue,

    /// <summary>The name of an actor.</summary>
    Name,

    /// <summary>What somebody did, as the article itself tells it.</summary>
    Deed,

    /// <summary>The span that the address asks for.</summary>
    Asked,
}
