using System.Buffers;
using System.Collections.Immutable;
using System.Numerics.Tensors;
using OnRecord.Positions.Meaning;

namespace OnRecord.Positions.Stances;

/// <summary>An issue as the models see it: word pieces and embeddings of its wordings. Made once for an issue, used for all articles.</summary>
internal sealed class IssueView
{
    private readonly float[][] embeddings;
    private readonly SearchValues<string> search;

    /// <summary>Encodes all wordings of <paramref name="issue"/>.</summary>
    public IssueView(Issue issue, StanceModel model, SentenceEncoder meaning)
    {
        Issue = issue;
        Wordings =
        [
            new Wording(model.Pieces(issue.Proposition), IsOpposite: false),
            .. issue.For.Select(w => new Wording(model.Pieces(w), IsOpposite: false)),
            .. issue.Against.Select(w => new Wording(model.Pieces(w), IsOpposite: true)),
        ];
        embeddings = [.. issue.For.Concat(issue.Against).Prepend(issue.Proposition).Select(meaning.Encode)];
        search = SearchValues.Create([.. issue.Search.Where(w => !string.IsNullOrWhiteSpace(w))], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The issue.</summary>
    public Issue Issue { get; }

    /// <summary>The proposition first, then its other wordings and those of its opposite.</summary>
    public ImmutableArray<Wording> Wordings { get; }

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

    /// <summary>Whether the text holds one of the issue's search words.</summary>
    public bool IsNamedIn(string text) => text.AsSpan().ContainsAny(search);

    /// <summary>One wording of an issue.</summary>
    /// <param name="Pieces">Its word pieces.</param>
    /// <param name="IsOpposite">Whether agreeing with it is disagreeing with the proposition.</param>
    public readonly record struct Wording(int[] Pieces, bool IsOpposite);
}
