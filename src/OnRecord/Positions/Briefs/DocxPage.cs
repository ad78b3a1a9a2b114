using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OnRecord.Positions.Briefs;

/// <summary>The body of a Word document while it is being written.</summary>
internal sealed class DocxPage(MainDocumentPart main)
{
    private readonly Body body = new();

    /// <summary>The body with its page size (A4) and margins, once all paragraphs are in it.</summary>
    public Body Body
    {
        get
        {
            body.AppendChild(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1300, Bottom = 1300, Left = 1400, Right = 1400, Header = 700, Footer = 700, Gutter = 0 }));
            return body;
        }
    }

    /// <summary>Adds a paragraph of a style.</summary>
    public void Add(string style, params OpenXmlElement[] parts)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(parts.Where(p => p is not Run { InnerText.Length: 0 }));
        body.AppendChild(paragraph);
    }

    /// <summary>Words in a run.</summary>
    public static Run Words(string text, bool bold = false, bool italic = false)
    {
        var run = new Run();
        if (bold || italic)
        {
            run.AppendChild(bold ? new RunProperties(new Bold()) : new RunProperties(new Italic()));
        }

        if (text.Length > 0)
        {
            run.AppendChild(new Text(BriefDocx.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>Words that lead to an address; words alone where there is none that a document can hold.</summary>
    public OpenXmlElement Link(string? address, string text)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return Words(text);
        }

        var run = Words(text);
        run.PrependChild(new RunProperties(new RunStyle { Val = "Hyperlink" }));
        return new Hyperlink(run) { Id = main.AddHyperlinkRelationship(uri, isExternal: true).Id, History = true };
    }
}
