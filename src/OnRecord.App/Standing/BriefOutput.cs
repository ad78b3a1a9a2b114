using OnRecord.Positions.Briefs;

namespace OnRecord.App.Standing;

/// <summary>A brief as a file, in any of its formats.</summary>
internal static class BriefOutput
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["md", "html", "docx", "json"];

    /// <summary>Writes a brief in one of its formats.</summary>
    public static void Write(Brief brief, string format, Stream output)
    {
        if (format is "docx")
        {
            BriefDocx.Write(brief, output);
            return;
        }

        using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case "html":
                BriefHtml.Write(brief, text);
                break;
            case "json":
                text.WriteLine(JsonLine.Of(brief));
                break;
            default:
                BriefMarkdown.Write(brief, text);
                break;
        }
    }
}
