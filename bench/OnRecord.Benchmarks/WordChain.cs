namespace OnRecord.Benchmarks;

/// <summary>Sentences that look like those of some texts: each word follows the one before it somewhere in them.</summary>
internal sealed class WordChain
{
    private const int Shortest = 8, Longest = 24;

    private readonly string[] all;
    private readonly ILookup<string, string> next;

    private WordChain(string[] all)
    {
        this.all = all;
        next = all.Zip(all.Skip(1)).ToLookup(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    /// <summary>From the words of texts.</summary>
    public static WordChain Of(IEnumerable<string> texts) =>
        new([.. texts.SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(w => w.Trim('"', '.', ',')).Where(w => w.Length > 0)]);

    /// <summary>A sentence without its full stop.</summary>
    public string Sentence(Random random)
    {
        var words = new List<string> { all[random.Next(all.Length)] };
        int length = random.Next(Shortest, Longest);
        while (words.Count < length)
        {
            var following = next[words[^1]].ToList();
            // a word at random now and then: few texts would say the same over and over
            words.Add(following.Count == 0 || random.Next(3) == 0 ? all[random.Next(all.Length)] : following[random.Next(following.Count)]);
        }

        return char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..];
    }
}
