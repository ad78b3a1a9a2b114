using System.Collections.Immutable;

namespace OnRecord.Positions;

/// <summary>A question put as a proposition one can agree or disagree with, and how its statements are looked for.</summary>
/// <param name="Key">Short name, unique in the record: <c>id-cards</c>.</param>
/// <param name="Proposition">The sentence one agrees or disagrees with.</param>
public sealed record Issue(string Key, string Proposition)
{
    // a made key leaves room for a number
    private const int KeyWords = 6, LongestMade = 70;

    /// <summary>Words and phrases that statements on it use; empty to search by meaning alone.</summary>
    public ImmutableArray<string> Search { get; init; } = [];

    /// <summary>Other wordings of agreement.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Other wordings of disagreement.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Names or keys of the actors whose statements count; empty for all.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>The first day that counts.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day that counts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>
    /// The key for a proposition: that of the issue that asks it already, else one made of its first words, with a number behind it where another
    /// issue has that.
    /// </summary>
    /// <param name="proposition">The sentence.</param>
    /// <param name="issues">The issues there are.</param>
    public static string KeyFor(string proposition, IReadOnlyCollection<Issue> issues)
    {
        if (issues.FirstOrDefault(i => i.Asks(proposition)) is { } same)
        {
            return same.Key;
        }

        string made = KeyOf(proposition);
        return Enumerable.Range(1, issues.Count + 1).Select(n => n == 1 ? made : $"{made}-{n}").First(k => issues.All(i => i.Key != k));
    }

    /// <summary>Whether it is the question of that sentence; capitals and white space around it do not count.</summary>
    public bool Asks(string proposition) => string.Equals(Proposition.Trim(), proposition.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text can be a key: up to 80 lower-case letters, digits, hyphens and dots, the first a letter or digit.</summary>
    public static bool IsKey(string text) =>
        text is { Length: > 0 and <= 80 } && char.IsAsciiLetterOrDigit(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

    private static string KeyOf(string proposition)
    {
        string[] words = [.. proposition.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).Where(w => w.Length > 0).Take(KeyWords)];
        string key = string.Join('-', words);
        return key.Length is > 0 and <= LongestMade ? key : "issue";
    }
}
