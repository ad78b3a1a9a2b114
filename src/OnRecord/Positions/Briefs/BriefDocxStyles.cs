using DocumentFormat.OpenXml.Wordprocessing;

namespace OnRecord.Positions.Briefs;

/// <summary>The styles of a brief in Word. Sizes are half points, distances twentieths of a point.</summary>
internal static class BriefDocxStyles
{
    private const string Quiet = "5C6470";

    public static Styles Create()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" }, new FontSize { Val = "21" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "270", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Paragraph("Title", "Title", before: 0, after: 60, size: 36, bold: true),
            Paragraph("Facts", "Facts", before: 0, after: 120, size: 18, colour: Quiet),
            Paragraph("Heading1", "heading 1", before: 360, after: 80, size: 27, bold: true, level: 0, keep: true),
            Paragraph("Heading2", "heading 2", before: 240, after: 40, size: 22, bold: true, level: 1, keep: true, colour: "1F5FA8"),
            Paragraph("Who", "Who", before: 160, after: 40, size: 21, keep: true),
            Paragraph("Quote", "Quote", before: 40, after: 0, size: 21, indent: 340, keep: true),
            Paragraph("Place", "Place", before: 0, after: 100, size: 17, indent: 340, colour: Quiet),
            Paragraph("Source", "Source", before: 0, after: 60, size: 19),
            new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "1F5FA8" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = "Hyperlink" });
        return styles;
    }

    private static Style Paragraph(string id, string name, int before, int after, int size, bool bold = false, string? colour = null, int indent = 0, int? level = null, bool keep = false)
    {
        var layout = new StyleParagraphProperties();
        if (keep)
        {
            layout.AppendChild(new KeepNext());
        }

        layout.AppendChild(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        layout.AppendChild(new Indentation { Left = $"{indent}" });
        if (level is { } outline)
        {
            layout.AppendChild(new OutlineLevel { Val = outline });
        }

        var letters = new StyleRunProperties();
        if (bold)
        {
            letters.AppendChild(new Bold());
        }

        if (colour is not null)
        {
            letters.AppendChild(new Color { Val = colour });
        }

        letters.AppendChild(new FontSize { Val = $"{size}" });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, layout, letters) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id is "Facts" or "Who" or "Place" or "Source" };
    }
}
