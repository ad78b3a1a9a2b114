using OnRecord.App.Standing;
using OnRecord.Positions.Briefs;
using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>The brief of an issue: as a page, and as a file to take away.</summary>
internal static class BriefFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["md"] = "text/markdown; charset=utf-8",
        ["html"] = "text/html; charset=utf-8",
        ["json"] = "application/json; charset=utf-8",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    /// <summary>The page; <see langword="null"/> where there is no such issue.</summary>
    public static Page? Page(Record record, string key, IQueryCollection query) =>
        Make(record, key, query) is { } brief ? Pages.Page.Of<BriefPage, Brief>(brief.Question, brief) : null;

    /// <summary>The file; <see langword="null"/> where there is no such issue.</summary>
    public static IResult? File(Record record, string key, string format, IQueryCollection query)
    {
        if (!Types.TryGetValue(format, out string? type) || Make(record, key, query) is not { } brief)
        {
            return null;
        }

        var file = new MemoryStream();
        BriefOutput.Write(brief, format, file);
        return Results.File(file.ToArray(), type, $"{key}.{format}");
    }

    private static Brief? Make(Record record, string key, IQueryCollection query)
    {
        if (record.Issue(key) is not { } issue)
        {
            return null;
        }

        try
        {
            return BriefBuilder.Of(record, record.Standing.On(issue, Ask.Day(query, "asOf")), Ask.Text(query, "lead"));
        }
        catch (RecordException e) when (Ask.Text(query, "lead") is not null)
        {
            throw new BadHttpRequestException(e.Message, e);
        }
    }
}
