using System.ComponentModel;

namespace OnRecord.App.Mcp;

/// <summary>An article, or a part of a long one.</summary>
/// <param name="Article">Its number in the record.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Url">Its address.</param>
/// <param name="Page">The path of its page in the record.</param>
/// <param name="From">Where the part begins, in code points.</param>
/// <param name="Length">The length of the whole text in code points.</param>
/// <param name="Text">The text as published.</param>
internal sealed record ArticlePart(
    long Article,
    string? Title,
    string? Outlet,
    string? Published,
    string? Url,
    string Page,
    [property: Description("Where the part begins, in Unicode code points.")] int From,
    [property: Description("The length of the whole text; ask again with \"from\" for what is missing.")] int Length,
    string Text);
