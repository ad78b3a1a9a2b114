using System.Net;

namespace OnRecord.Positions.Briefs;

/// <summary>A brief as one HTML file that needs nothing else, for the screen and for paper.</summary>
public static class BriefHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --quiet: #5c6470; --line: #d5d9df; --mark: #1f5fa8; }
        @media (prefers-color-scheme: dark) { :root { --quiet: #a3abb8; --line: #3a414c; --mark: #8fbdf0; } }
        body { font: 17px/1.5 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2.5rem auto; padding: 0 1rem; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin-bottom: .3rem; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .4rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
        h3 { font-size: 1.05rem; margin: 1.4rem 0 0; font-variant-caps: small-caps; letter-spacing: .03em; }
        p { margin: .5rem 0; } .quiet, .place, footer { color: var(--quiet); font-size: .85rem; font-family: system-ui, sans-serif; }
        .entry { margin: 1rem 0; } .who b { font-size: 1.05rem; } .who .quiet { display: block; }
        blockquote { margin: .4rem 0 .4rem 0; padding-left: .9rem; border-left: 3px solid var(--line); } blockquote p { margin: 0; }
        blockquote.condition { border-color: var(--mark); } .label { font: 600 .72rem system-ui, sans-serif; text-transform: uppercase; letter-spacing: .06em; color: var(--mark); margin-right: .4rem; }
        a { color: var(--mark); text-underline-offset: 2px; } ol { padding-left: 1.6rem; } li { margin: .25rem 0; } footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .5rem; }
        @media print { @page { margin: 2cm; } body { font-size: 10.5pt; margin: 0; max-width: none; } .entry, blockquote { break-inside: avoid; } h2, h3 { break-after: avoid; } a { color: inherit; text-decoration: none; } li a::after { content: " <" attr(href) ">"; font-size: .8em; overflow-wrap: anywhere; } }
        """;

    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(brief.Question)}</title>
            <style>{Style}</style></head>
            <body><main><header><h1>{Text(brief.Question)}</h1><p class="quiet">{Text(BriefWords.Under(brief))}</p></header>

            """);
        foreach (var section in brief.Sections)
        {
            output.WriteLine($"<section><h2>{Text(section.Heading)}</h2>");
            foreach (var group in section.Groups)
            {
                WriteGroup(brief, group, output);
            }

            output.WriteLine("</section>");
        }

        WriteSources(brief, output);
        output.WriteLine($"</main><footer>{Text(BriefWords.Colophon)}</footer></body></html>");
    }

    private static void WriteGroup(Brief brief, BriefGroup group, TextWriter output)
    {
        output.Write(group.Name is null ? "" : $"<h3>{Text(group.Name)}</h3>\n");
        output.Write(group.Note is null ? "" : $"<p class=\"quiet\">{Text(group.Note)}</p>\n");
        foreach (var entry in group.Entries)
        {
            string office = entry.Office is null ? "" : $", {Text(entry.Office)}";
            output.WriteLine($"<div class=\"entry\"><p class=\"who\"><b>{Text(entry.Who)}</b>{office}{(entry.Note.Length == 0 ? "" : $" <span class=\"quiet\">{Text(entry.Note)}</span>")}</p>");
            foreach (var quote in entry.Quotes)
            {
                WriteQuote(brief, quote, output);
            }

            output.WriteLine("</div>");
        }
    }

    private static void WriteQuote(Brief brief, BriefQuote quote, TextWriter output)
    {
        var source = brief.SourceOf(quote);
        string label = quote.Label is null ? "" : $"<span class=\"label\">{Text(quote.Label)}</span>";
        string day = BriefWords.DayOrNull(quote.Day) is { } known ? $"{known}, " : "";
        string place = quote.Link is { } link ? $"<a href=\"{Text(link)}\">{Text(source.Outlet ?? source.Key)}</a>" : Text(BriefWords.Unlinked(quote, source));
        output.WriteLine($"<blockquote{(quote.Label == "condition" ? " class=\"condition\"" : "")}><p>{label}{Text(quote.OnOneLine)}</p><p class=\"place\">{day}{place} <a href=\"#source-{quote.Source}\">[{quote.Source}]</a></p></blockquote>");
    }

    private static void WriteSources(Brief brief, TextWriter output)
    {
        output.WriteLine($"<section><h2>{BriefWords.Sources}</h2><ol>");
        foreach (var source in brief.Sources)
        {
            string title = Text(source.Title ?? source.Key);
            string named = PlaceLink.Of(source.Url, "") is null ? title : $"<a href=\"{Text(source.Url!)}\">{title}</a>";
            output.WriteLine($"<li id=\"source-{source.Number}\">{named}. <span class=\"quiet\">{Text(source.Short)}</span></li>");
        }

        output.WriteLine("</ol></section>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
