using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OnRecord.Positions.Briefs;

/// <summary>A brief as a Word document (Office Open XML, ISO/IEC 29500) with real headings and links.</summary>
public static class BriefWord
{
    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, Stream output)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var file = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = BriefWordStyles.Create();
        file.PackageProperties.Title = Clean(brief.Question);
        file.PackageProperties.Creator = "OnRecord";
        var page = new WordPage(main);
        page.Add("Title", WordPage.Words(brief.Question));
        page.Add("Facts", WordPage.Words(BriefWords.Under(brief)));
        foreach (var section in brief.Sections)
        {
            page.Add("Heading1", WordPage.Words(section.Heading));
            foreach (var group in section.Groups)
            {
                WriteGroup(brief, group, page);
            }
        }

        WriteSources(brief, page);
        main.Document = new Document(page.Body);
    }

    /// <summary>A text without the characters that XML cannot hold.</summary>
    internal static string Clean(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").EnumerateRunes().Where(r => r.Value is '\t' or (>= 0x20 and not 0xFFFE and not 0xFFFF)).Select(r => r.ToString()));

    private static void WriteGroup(Brief brief, BriefGroup group, WordPage page)
    {
        if (group.Name is not null)
        {
            page.Add("Heading2", WordPage.Words(group.Name));
        }

        if (group.Note is not null)
        {
            page.Add("Facts", WordPage.Words(group.Note));
        }

        foreach (var entry in group.Entries)
        {
            page.Add("Who", WordPage.Words(entry.Who, bold: true), WordPage.Words((entry.Office is null ? "" : $", {entry.Office}") + (entry.Note.Length == 0 ? "" : $". {entry.Note}")));
            foreach (var quote in entry.Quotes)
            {
                var source = brief.SourceOf(quote);
                page.Add("Quote", quote.Label is null ? WordPage.Words("") : WordPage.Words($"{quote.Label}: ", italic: true), WordPage.Words(quote.OnOneLine));
                page.Add("Place", WordPage.Words($"{BriefWords.DayOrNull(quote.Day) ?? "no date"}, "), page.Link(quote.Link, source.Outlet ?? source.Key), WordPage.Words(quote.Link is null ? $", {quote.Place} [{quote.Source}]" : $" [{quote.Source}]"));
            }
        }
    }

    private static void WriteSources(Brief brief, WordPage page)
    {
        page.Add("Heading1", WordPage.Words(BriefWords.Sources));
        foreach (var source in brief.Sources)
        {
            page.Add("Source", WordPage.Words($"[{source.Number}] "), page.Link(PlaceLink.Of(source.Url, ""), source.Title ?? source.Key), WordPage.Words($". {source.Short}"));
        }

        page.Add("Facts", WordPage.Words(BriefWords.Colophon));
    }
}
