using System.Collections.Frozen;

namespace OnRecord.Positions.Attitudes;

/// <summary>The table <c>data/attitudes/attitudes.tsv</c>, asked by inflected words.</summary>
internal static class AttitudeWords
{
    private static readonly FrozenDictionary<(AttitudeGroup Group, string Word), int> Signs = Load();

    private static readonly FrozenDictionary<string, string> Irregular =
        "fought fight|sought seek|felt feel|spoke speak|spoken speak|stood stand|ran run|said say|took take|gave give|held hold|kept keep|brought bring|lost lose|chose choose|sent send|withdrew withdraw|withdrawn withdraw|overthrew overthrow|froze freeze|frozen freeze|built build|shut shut|overturned overturn|left leave|paid pay|fallen fall|came come"
            .Split('|').Select(p => p.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>1 for, -1 against, 0 where the word is not in that group.</summary>
    public static int Sign(AttitudeGroup group, string word)
    {
        foreach (string form in Forms(word))
        {
            if (Signs.TryGetValue((group, form), out int sign))
            {
                return sign;
            }
        }

        return 0;
    }

    /// <summary>Whether the word is in that group, with a sign or without.</summary>
    public static bool IsIn(AttitudeGroup group, string word) => Forms(word).Any(f => Signs.ContainsKey((group, f)));

    /// <summary>Whether the word is a past form of one in that group.</summary>
    public static bool IsDone(AttitudeGroup group, string word) =>
        (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || Irregular.ContainsKey(word.ToLowerInvariant())) && IsIn(group, word);

    /// <summary>The base form as far as English spelling tells it: enough to see that "introduced" and "introducing" are one word.</summary>
    public static string Stem(string word)
    {
        string w = word.ToLowerInvariant();
        w = Irregular.GetValueOrDefault(w, w);
        foreach (string ending in (string[])["ations", "ation", "ments", "ment", "ions", "ion", "ings", "ing", "ers", "er", "ies", "ied", "ed", "es", "s", "al"])
        {
            if (w.Length - ending.Length >= 3 && w.EndsWith(ending, StringComparison.Ordinal))
            {
                w = w[..^ending.Length];
                break;
            }
        }

        w = w.Length > 3 && w[^1] == w[^2] ? w[..^1] : w;
        return w.Length > 4 && w[^1] is 'e' or 'y' ? w[..^1] : w;
    }

    private static IEnumerable<string> Forms(string word)
    {
        string w = word.ToLowerInvariant();
        yield return w;
        if (Irregular.TryGetValue(w, out string? known))
        {
            yield return known;
        }

        foreach (string ending in (string[])["s", "es", "d", "ed", "ing"])
        {
            if (w.Length > ending.Length + 2 && w.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = w[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                yield return stem[^1] == 'i' ? stem[..^1] + "y" : stem;
                yield return stem[^1] == stem[^2] ? stem[..^1] : stem;
            }
        }
    }

    private static FrozenDictionary<(AttitudeGroup Group, string Word), int> Load()
    {
        using var stream = typeof(AttitudeWords).Assembly.GetManifestResourceStream("attitudes/attitudes.tsv")
            ?? throw new InvalidOperationException("The assembly does not hold attitudes/attitudes.tsv.");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'));
        return rows.SelectMany(r => r[2].Split(' ').Select(w => (Key: (Enum.Parse<AttitudeGroup>(r[0], ignoreCase: true), w.Trim()), Sign: r[1] switch { "+" => 1, "-" => -1, _ => 0 })))
            .DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Sign);
    }
}
