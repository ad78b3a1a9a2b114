using System.Text;

namespace OnRecord.Articles.Following;

/// <summary>
/// What a robots.txt lets us fetch (RFC 9309). The groups for our name count, all together, else those for <c>*</c>; of all rules that match a path the longest wins, and of
/// two as long the one that allows.
/// </summary>
internal sealed class RobotsRules
{
    /// <summary>As much as RFC 9309 asks to be read; what follows is left out.</summary>
    public const int MostBytes = 500 * 1024;

    private const string Everybody = "*";

    private readonly List<(string Pattern, bool Allows)> rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Everything is allowed: there is no robots.txt.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>How long to wait between two fetches; not of the standard, but common. <see langword="null"/> where it is not said.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads a robots.txt.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">Our name in it, without a version.</param>
    public static RobotsRules Parse(string text, string name)
    {
        var (own, all) = (new RobotsRules(), new RobotsRules());
        bool ownNamed = false, inAgents = false;
        var open = new List<RobotsRules>();
        foreach (var (field, value) in Lines(text))
        {
            if (field == "user-agent")
            {
                if (!inAgents)
                {
                    open.Clear();
                }

                inAgents = true;
                bool isOwn = IsName(value, name);
                ownNamed |= isOwn;
                open.AddRange(isOwn ? [own] : value == Everybody ? [all] : []);
            }
            else if (field is "allow" or "disallow" or "crawl-delay")
            {
                inAgents = false;
                open.ForEach(r => r.Add(field, value));
            }
        }

        return ownNamed ? own : all;
    }

    /// <summary>Whether a page may be fetched.</summary>
    /// <param name="pathAndQuery">Of its address.</param>
    public bool Allows(string pathAndQuery)
    {
        string path = Normal(pathAndQuery);
        var (length, allows) = (-1, true);
        foreach (var rule in rules.Where(r => r.Pattern.Length >= length && Matches(r.Pattern, path)))
        {
            allows = rule.Allows || (rule.Pattern.Length == length && allows);
            length = rule.Pattern.Length;
        }

        return allows || path == "/robots.txt";
    }

    private static IEnumerable<(string Field, string Value)> Lines(string text)
    {
        foreach (string line in text.Split('\n', '\r'))
        {
            int hash = line.IndexOf('#', StringComparison.Ordinal), colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && (hash < 0 || colon < hash))
            {
                yield return (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..(hash < 0 ? line.Length : hash)].Trim());
            }
        }
    }

    // a product token ends where something other than a letter, '-' or '_' begins: "OnRecord/1.0" names OnRecord
    private static bool IsName(string value, string name)
    {
        int end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '-' or '_'))
        {
            end++;
        }

        return value.AsSpan(0, end).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private void Add(string field, string value)
    {
        if (field == "crawl-delay")
        {
            Delay = double.TryParse(value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out double seconds) && seconds <= 3600 ? TimeSpan.FromSeconds(seconds) : Delay;
        }
        else if (value.Length > 0)
        {
            rules.Add((Normal(value), field == "allow"));
        }
    }

    // octets outside ASCII are compared as percent-encoded ones, and those that need no encoding as themselves
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                char c = (char)Convert.ToByte(path.Substring(i + 1, 2), 16);
                normal.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' ? c.ToString() : path.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else if (!char.IsAscii(path[i]))
            {
                int length = char.IsSurrogatePair(path, i) ? 2 : 1;
                foreach (byte b in Encoding.UTF8.GetBytes(path, i, length))
                {
                    normal.Append('%').Append(b.ToString("X2"));
                }

                i += length - 1;
            }
            else
            {
                normal.Append(path[i]);
            }
        }

        return normal.ToString();
    }

    // piece by piece between the stars, each as early as it fits; without going back, so that no pattern takes long
    private static bool Matches(string pattern, string path)
    {
        bool toEnd = pattern.EndsWith('$');
        string[] pieces = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        int at = pieces[0].Length;
        for (int i = 1; i < pieces.Length; i++)
        {
            bool last = toEnd && i == pieces.Length - 1;
            int found = last ? (path.EndsWith(pieces[i], StringComparison.Ordinal) ? path.Length - pieces[i].Length : -1) : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < at)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
