using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OnRecord.Positions.Briefs;

/// <summary>A brief as a Word document (Office Open XML, ISO/IEC 29500) with real headings and links.</summary>
public static class BriefDocx
{
    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, Stream output)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var file = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = BriefDocxStyles.Create();
        file.PackageProperties.Title = Clean(brief.Question);
        file.PackageProperties.Creator = "OnRecord";
        var page = new DocxPage(main);
        page.Add("Title", DocxPage.Words(brief.Question));
        page.Add("Facts", DocxPage.Words(BriefWords.Under(brief)));
        foreach (var section in brief.Sections)
        {
            page.Add("Heading1", DocxPage.Words(section.Heading));
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

    private static void WriteGroup(Brief brief, BriefGroup group, DocxPage page)
    {
        if (group.Name is not null)
        {
            page.Add("Heading2", DocxPage.Words(group.Name));
        }

        if (group.Note is not null)
        {
            page.Add("Facts", DocxPage.Words(group.Note));
        }

        foreach (var entry in group.Entries)
        {
            page.Add("Who", DocxPage.Words(entry.Who, bold: true), DocxPage.Words((entry.Office is null ? "" : $", {entry.Office}") + (entry.Note.Length == 0 ? "" : $": {entry.Note}")));
            foreach (var quote in entry.Quotes)
            {
                var source = brief.SourceOf(quote);
                page.Add("Quote", quote.Label is null ? DocxPage.Words("") : DocxPage.Words($"{quote.Label}: ", italic: true), DocxPage.Words(quote.OnOneLine));
                string day = BriefWords.DayOrNull(quote.Day) is { } known ? $"{known}, " : "";
                page.Add("Place", DocxPage.Words(day), page.Link(quote.Link, quote.Link is null ? BriefWords.Unlinked(quote, source) : source.Outlet ?? source.Key), DocxPage.Words($" [{quote.Source}]"));
            }
        }
    }

    private static void WriteSources(Brief brief, DocxPage page)
    {
        page.Add("Heading1", DocxPage.Words(BriefWords.Sources));
        foreach (var source in brief.Sources)
        {
            page.Add("Source", DocxPage.Words($"[{source.Number}] "), page.Link(PlaceLink.Of(source.Url, ""), source.Title ?? source.Key), DocxPage.Words($". {source.Short}"));
        }

        page.Add("Facts", DocxPage.Words(BriefWords.Colophon));
    }
}
