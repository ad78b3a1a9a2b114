using System.Numerics.Tensors;

namespace OnRecord.Positions.Stances;

/// <summary>Brings issues and evidence together: what is far from an issue is passed over before the stance model, which is slow, is asked.</summary>
internal static class Judge
{
    private const float NearEnough = 0.22f;
    private const float ArticleNearEnough = 0.28f;
    private const float EnoughWords = 0.25f;

    /// <summary>The evidence that may bear on the issue, each with its features.</summary>
    public static IEnumerable<(EvidenceView Evidence, float[] Features)> Candidates(IssueView issue, ArticleView article, StanceModel model)
    {
        float opening = article.Opening.Select(o => issue.Nearness(o)).DefaultIfEmpty(-1).Max();
        float[] nearest = [.. article.Evidence.Select(e => issue.Nearness(e.Embedding)).OrderDescending().Take(3)];
        float whole = nearest.Length == 0 ? -1 : TensorPrimitives.Sum<float>(nearest) / nearest.Length;
        float words = issue.SharedWords(article.Stems);
        foreach (var evidence in article.Evidence)
        {
            var near = StanceFeatures.Measure(issue, evidence, opening, whole, words);
            bool articleMay = MathF.Max(opening, whole) >= ArticleNearEnough;
            if (near.Named || (articleMay && (near.Near >= NearEnough || near.Words >= EnoughWords)))
            {
                yield return (evidence, StanceFeatures.Of(issue, article.Document, evidence, near, Ask(issue, evidence, model)));
            }
        }
    }

    private static StanceScores[] Ask(IssueView issue, EvidenceView evidence, StanceModel model)
    {
        var scores = new StanceScores[issue.Wordings.Length];
        Span<float> state = stackalloc float[StanceModel.StateSize];
        for (int i = 0; i < scores.Length; i++)
        {
            var wording = issue.Wordings[i];
            var score = model.Judge(wording.Pieces, evidence.Pieces, state);
            scores[i] = wording.IsOpposite ? score.Turned : score;
        }

        return scores;
    }
}
