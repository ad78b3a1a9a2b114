using System.Text;

namespace OnRecord.Articles.Files.Pdf;

/// <summary>
/// Joins lines, and words cut at their ends only where the document itself shows the word: "prov-" and "ince" become "province" when "province" stands
/// elsewhere in it, "cease-" and "fire" become "cease-fire" when that does. Where nothing shows it, the hyphen and the line break stay as printed.
/// </summary>
/// <param name="lines">All lines of the document.</param>
internal sealed class LineHyphens(IEnumerable<string> lines)
{
    private const char SoftHyphen = '\u00AD';

    private readonly HashSet<string> words = new(lines.SelectMany(l => l.Split(' ')).Select(Bare), StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a line to a paragraph.</summary>
    public void Append(StringBuilder paragraph, string line)
    {
        if (paragraph.Length == 0)
        {
            paragraph.Append(line);
        }
        else if (paragraph[^1] == SoftHyphen)
        {
            paragraph.Length--;
            paragraph.Append(line);
        }
        else if (paragraph[^1] is '-' or '\u2010' && line.Length > 0 && char.IsLower(line[0]) && paragraph.Length > 1 && char.IsLetter(paragraph[^2]))
        {
            AppendCut(paragraph, line);
        }
        else
        {
            paragraph.Append(' ').Append(line);
        }
    }

    private void AppendCut(StringBuilder paragraph, string line)
    {
        string head = LastWord(paragraph), tail = line.Split(' ', 2)[0];
        if (words.Contains(Bare(head[..^1] + tail)))
        {
            paragraph.Length--;
            paragraph.Append(line);
        }
        else
        {
            paragraph.Append(words.Contains(Bare($"{head[..^1]}-{tail}")) ? "" : "\n").Append(line);
        }
    }

    private static string LastWord(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start);
    }

    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }
}
