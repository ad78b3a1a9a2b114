using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Documents;

namespace OnRecord.Reading.Words;

/// <summary>
/// Cuts a text into words the way Universal Dependencies' English treebanks do: clitics split off (<c>do|n't</c>, <c>Ukraine|'s</c>),
/// hyphens and punctuation alone, abbreviations and initials with their period. The rules are those the model was trained with
/// (MODEL.md, step 1).
/// </summary>
internal static partial class WordFinder
{
    // .NET's \w holds marks and connectors that the rules' \w does not, and \s lacks the four information separators
    private const string Letter = @"[\p{L}\p{N}]";
    private const string WordChar = @"[\p{L}\p{N}_]";
    private const string Solid = @"[^\s\x1c-\x1f]";
    private const string End = @"(?![\p{L}\p{N}_])";
    private const string Clitic = @"['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)" + End;

    // the local part of an address has a length of its own (RFC 5321: 64), which also keeps the search linear
    private const string Pattern =
        @"https?://" + Solid + @"*(?:" + WordChar + @"|/)|www\." + Solid + @"*(?:" + WordChar + @"|/)"
        + @"|[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+|@" + WordChar + @"+|\#" + WordChar + "+"
        + @"|(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![A-Za-z]))?"
        + @"|\d+(?:[.,:]\d+)+|\d+(?:st|nd|rd|th|s)" + End
        + "|" + Letter + @"+?(?=n['’]t" + End + @")|n['’]t" + End + "|" + Clitic
        + "|" + Letter + "+(?:['’]" + Letter + "+)*?(?=" + Clitic + ")"
        + "|" + Letter + "+(?:['’]" + Letter + "+)*"
        + @"|\.{2,}|-{2,}|–+|—+|_+|" + Solid;

    private static readonly FrozenSet<string> Abbreviations = """
        mr mrs ms dr prof gov sen rep reps sens gen lt col sgt capt cmdr adm maj rev hon st jr sr inc corp co ltd llc vs no nos jan feb mar apr jun jul aug sep sept oct nov dec
        mon tue tues wed thu thur thurs fri sat sun ave blvd rd ft mt dept univ assn bros est etc eg ie al approx pres supt atty ariz ala ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
        miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of <paramref name="text"/> in order, in code points; they do not overlap.</summary>
    public static List<TextSpan> Find(DocumentText text)
    {
        string plain = OneUnitACodePoint(text);
        var words = new List<TextSpan>(plain.Length / 5);
        int end = 0;
        foreach (var match in Words().EnumerateMatches(plain))
        {
            if (match.Index < end)
            {
                continue;
            }

            end = WithPeriod(plain, match.Index, match.Index + match.Length);
            words.Add(new TextSpan(match.Index, end));
        }

        return words;
    }

    // an abbreviation or a single capital keeps its period unless the paragraph ends there
    private static int WithPeriod(string text, int start, int end)
    {
        bool period = end < text.Length - 1 && text[end] == '.' && text[end + 1] != '\n';
        bool initial = end - start == 1 && Rune.TryCreate(text[start], out var letter) && Casing.IsUpper(letter);
        return period && (initial || IsAbbreviation(text.AsSpan(start, end - start))) ? end + 1 : end;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length <= 6 && Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // characters outside the basic plane are replaced by one of the same class inside it, so that the rules count code points
    private static string OneUnitACodePoint(DocumentText text)
    {
        if (text.Length == text.Value.Length)
        {
            return text.Value;
        }

        return string.Create(text.Length, text.Value, static (plain, value) =>
        {
            for (int at = 0, position = 0; position < plain.Length; position++)
            {
                bool pair = char.IsSurrogatePair(value, at);
                plain[position] = pair ? StandIn(char.ConvertToUtf32(value, at)) : value[at];
                at += pair ? 2 : 1;
            }
        });
    }

    private static char StandIn(int codePoint) =>
        Rune.IsLetter(new Rune(codePoint)) ? 'ꀀ'
        : Rune.IsDigit(new Rune(codePoint)) ? '٠'
        : Rune.IsNumber(new Rune(codePoint)) ? '½' : '￼';

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
