namespace OnRecord.Positions.Briefs;

/// <summary>A brief as Markdown (CommonMark). Words of an article are escaped: they are words, never markup.</summary>
public static class BriefMarkdown
{
    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"# {Escape(brief.Question)}\n\n{Escape(BriefWords.Under(brief))}");
        foreach (var section in brief.Sections)
        {
            output.WriteLine($"\n## {Escape(section.Heading)}");
            foreach (var group in section.Groups)
            {
                WriteGroup(brief, group, output);
            }
        }

        output.WriteLine($"\n## {BriefWords.Sources}\n");
        foreach (var source in brief.Sources)
        {
            string title = Escape(source.Title ?? source.Key);
            output.WriteLine($"{source.Number}. {(IsWeb(source.Url) ? $"[{title}](<{source.Url}>)" : title)}. {Escape(source.Short)}");
        }

        output.WriteLine($"\n*{Escape(BriefWords.Colophon)}*");
    }

    private static void WriteGroup(Brief brief, BriefGroup group, TextWriter output)
    {
        if (group.Name is not null)
        {
            output.WriteLine($"\n### {Escape(group.Name)}");
        }

        if (group.Note is not null)
        {
            output.WriteLine($"\n{Escape(group.Note)}");
        }

        foreach (var entry in group.Entries)
        {
            string office = entry.Office is null ? "" : $", {Escape(entry.Office)}";
            output.WriteLine($"\n**{Escape(entry.Who)}**{office}{(entry.Note.Length == 0 ? "" : $": {Escape(entry.Note)}")}");
            foreach (var quote in entry.Quotes)
            {
                WriteQuote(brief, quote, output);
            }
        }
    }

    private static void WriteQuote(Brief brief, BriefQuote quote, TextWriter output)
    {
        var source = brief.SourceOf(quote);
        string day = BriefWords.DayOrNull(quote.Day) is { } known ? $"{known}, " : "";
        string place = quote.Link is { } link ? $"[{Escape(source.Outlet ?? source.Key)}](<{link}>)" : Escape(BriefWords.Unlinked(quote, source));
        output.WriteLine($"\n> {(quote.Label is null ? "" : $"*{quote.Label}:* ")}{Escape(quote.OnOneLine)}  \n> {day}{place} ({quote.Source})");
    }

    private static bool IsWeb(string? url) => PlaceLink.Of(url, "") is not null && !url!.Any(c => c is '<' or '>' or '\n' or '\r');

    private static string Escape(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(c => "\\`*_[]<>#|!~&".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
