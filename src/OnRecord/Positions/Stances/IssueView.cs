using System.Buffers;
using System.Collections.Immutable;
using System.Numerics.Tensors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Positions.Meaning;
using OnRecord.Reading;

namespace OnRecord.Positions.Stances;

/// <summary>An issue as the models see it: its wordings read, as word pieces, and their meaning. Made once for an issue, used for all articles.</summary>
internal sealed class IssueView
{
    private const int MostWordingsASide = 3;

    private readonly float[][] embeddings;
    private readonly ContentWords[] words;
    private readonly SearchValues<string> search;

    /// <summary>Reads and encodes all wordings of <paramref name="issue"/>.</summary>
    public IssueView(Issue issue, Reader reader, StanceModel model, SentenceEncoder meaning)
    {
        Issue = issue;
        var proposition = reader.Read(new Article(issue.Key, issue.Proposition));
        var wordings = issue.For.Take(MostWordingsASide).Concat(issue.Against.Take(MostWordingsASide)).Prepend(issue.Proposition).ToArray();
        Wordings =
        [
            new Wording(model.Pieces(issue.Proposition), IsOpposite: false),
            .. issue.For.Take(MostWordingsASide).Select(w => new Wording(model.Pieces(w), IsOpposite: false)),
            .. issue.Against.Take(MostWordingsASide).Select(w => new Wording(model.Pieces(w), IsOpposite: true)),
        ];
        embeddings = [.. wordings.Select(meaning.Encode)];
        words = [.. wordings.Select(w => ContentWords.Of(reader.Read(new Article(issue.Key, w)), t => model.Pieces(t) is [var id] ? id : 30_000))];
        search = SearchValues.Create([.. issue.Search.Where(w => !string.IsNullOrWhiteSpace(w))], StringComparison.OrdinalIgnoreCase);
        Turn = Turns.Of(proposition, new WordRange(0, proposition.Words.Length));
    }

    /// <summary>The issue.</summary>
    public Issue Issue { get; }

    /// <summary>The proposition first, then its other wordings and those of its opposite.</summary>
    public ImmutableArray<Wording> Wordings { get; }

    /// <summary>1 where the proposition is for having what it speaks of, -1 where it is for doing away with it ("should be banned").</summary>
    public int Turn { get; }

    /// <summary>Cosine of a text with the wording nearest to it.</summary>
    public float Nearness(ReadOnlySpan<float> embedding)
    {
        float best = -1;
        foreach (float[] wording in embeddings)
        {
            best = MathF.Max(best, TensorPrimitives.Dot(wording, embedding));
        }

        return best;
    }

    /// <summary>How much of a wording's content words a text has, for the wording it has most of: 0 to 1.</summary>
    public float SharedWords(HashSet<string> stems) => words.Max(w => w.ShareIn(stems));

    /// <summary>Whether the text holds one of the issue's search words.</summary>
    public bool IsNamedIn(string text) => text.AsSpan().ContainsAny(search);

    /// <summary>One wording of an issue.</summary>
    /// <param name="Pieces">Its word pieces.</param>
    /// <param name="IsOpposite">Whether agreeing with it is disagreeing with the proposition.</param>
    public readonly record struct Wording(int[] Pieces, bool IsOpposite);
}
