using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>The offices of a normal form (<see cref="RoleWords.Normal"/>) taken apart, to be compared with many others.</summary>
internal sealed class Offices(string normal)
{
    private readonly ImmutableArray<(string Noun, string[] Words)> each =
        [.. normal.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':')).Select(p => (p[0], p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Their nouns.</summary>
    public IEnumerable<string> Nouns => each.Select(e => e.Noun);

    /// <summary>Whether both have an office in common; a bare "minister" goes with any minister.</summary>
    public bool Share(Offices other)
    {
        foreach (var a in each)
        {
            foreach (var b in other.each)
            {
                if (a.Noun == b.Noun && (a.Words.Length == 0 || b.Words.Length == 0 || a.Words.AsSpan().ContainsAny(b.Words)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
