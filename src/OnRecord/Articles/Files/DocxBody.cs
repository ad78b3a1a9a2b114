using System.Text;
using System.Xml;

namespace OnRecord.Articles.Files;

/// <summary>The body of a Word document as plain paragraphs.</summary>
/// <param name="Paragraphs">None empty; tabs and line breaks kept; the cells of a table's row joined by tabs.</param>
/// <param name="Title">The paragraph that has the style "Title".</param>
internal sealed record DocxBody(IReadOnlyList<string> Paragraphs, string? Title)
{
    private const int MostDepth = 256;

    /// <summary>Reads <c>word/document.xml</c> forwards, without a tree, so that depth costs nothing.</summary>
    /// <exception cref="InputException">It is not XML or nested beyond reason.</exception>
    public static DocxBody Read(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var (paragraphs, text) = (new List<string>(), new StringBuilder());
        string? title = null;
        bool isTitle = false;
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > MostDepth)
                {
                    throw new InputException($"is nested more than {MostDepth} elements deep.");
                }

                if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
                {
                    string paragraph = text.ToString().Trim();
                    title ??= isTitle && paragraph.Length > 0 ? paragraph : null;
                    paragraphs.AddRange(paragraph.Length > 0 ? [paragraph] : []);
                    text.Clear();
                    isTitle = false;
                }
                else if (reader.NodeType == XmlNodeType.Element)
                {
                    isTitle |= reader.LocalName == "pStyle" && reader.GetAttribute("val", reader.NamespaceURI) == "Title";
                    Add(reader, text);
                }
            }
        }
        catch (XmlException e)
        {
            throw new InputException($"has a damaged body (line {e.LineNumber}, column {e.LinePosition}).");
        }

        return new DocxBody(paragraphs, title);
    }

    // w:delText, the text of deleted runs, is another element than w:t and so is left out by itself
    private static void Add(XmlReader reader, StringBuilder text)
    {
        switch (reader.LocalName)
        {
            case "t" when !reader.IsEmptyElement && reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                text.Append(reader.Value);
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "tab":
                text.Append('\t');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "Fallback": // of mc:AlternateContent: the same text a second time
                reader.Skip();
                break;
        }
    }
}
