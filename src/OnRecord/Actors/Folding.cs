using System.Text;

namespace OnRecord.Actors;

/// <summary>
/// Lower case without accents, so that spellings of one name compare equal. Written out for the Latin letters: the process runs
/// without culture data.
/// </summary>
internal static class Folding
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵýÿŷźżž’";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzz'";

    /// <summary>Lower case, without accents, curly apostrophes straight.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (char c in text.ToLowerInvariant())
        {
            int at = c < 128 ? -1 : Accented.IndexOf(c, StringComparison.Ordinal);
            _ = (at, c) switch
            {
                ( >= 0, _) => folded.Append(Plain[at]),
                (_, 'ß') => folded.Append("ss"),
                (_, 'æ') => folded.Append("ae"),
                (_, '\u0300' or '\u0301' or '\u0302' or '\u0303' or '\u0308' or '\u030c') => folded,
                _ => folded.Append(c),
            };
        }

        return folded.ToString();
    }
}
