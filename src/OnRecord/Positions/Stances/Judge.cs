using System.Numerics.Tensors;

namespace OnRecord.Positions.Stances;

/// <summary>Brings issues and evidence together: what is far from an issue is passed over before the stance model, which is slow, is asked.</summary>
internal static class Judge
{
    private const float NearEnough = 0.22f;
    private const float ArticleNearEnough = 0.28f;
    private const float EnoughWords = 0.25f;

    // what even a stance model that is quite sure would not make probable need not be asked
    private const float Hopeless = 0.1f;
    private static readonly StanceScores QuiteSure = new(-4, -0.02f, -4);

    /// <summary>The evidence that may bear on the issue, each with its features. Without a layer (in training) nothing is held hopeless.</summary>
    public static IEnumerable<(EvidenceView Evidence, float[] Features)> Candidates(IssueView issue, ArticleView article, StanceModel model, StanceLayer? layer)
    {
        float opening = article.Opening.Select(o => issue.Nearness(o)).DefaultIfEmpty(-1).Max();
        float[] nearest = [.. article.Evidence.Select(e => issue.Nearness(e.Embedding)).OrderDescending().Take(3)];
        float whole = nearest.Length == 0 ? -1 : TensorPrimitives.Sum<float>(nearest) / nearest.Length;
        float words = issue.SharedWords(article.Stems);
        foreach (var evidence in article.Evidence)
        {
            var near = StanceFeatures.Measure(issue, evidence, opening, whole, words);
            bool articleMay = MathF.Max(opening, whole) >= ArticleNearEnough && (near.Near >= NearEnough || near.Words >= EnoughWords);
            if ((articleMay || near.Words == 1) && !IsHopeless(layer, StanceFeatures.Of(issue, article.Document, evidence, near, QuiteSure)))
            {
                yield return (evidence, StanceFeatures.Of(issue, article.Document, evidence, near, Ask(issue, evidence, model)));
            }
        }
    }

    private static bool IsHopeless(StanceLayer? layer, float[] features) => layer is not null && StanceLayer.Probability(layer.Bearing(features)) < Hopeless;

    // the mean over all wordings of the issue
    private static StanceScores Ask(IssueView issue, EvidenceView evidence, StanceModel model)
    {
        var (none, agree, disagree) = (0f, 0f, 0f);
        Span<float> state = stackalloc float[StanceModel.StateSize];
        foreach (var wording in issue.Wordings)
        {
            var score = model.Judge(wording.Pieces, evidence.Pieces, state);
            score = wording.IsOpposite ? score.Turned : score;
            (none, agree, disagree) = (none + score.None, agree + score.Agree, disagree + score.Disagree);
        }

        int count = issue.Wordings.Length;
        return new StanceScores(none / count, agree / count, disagree / count);
    }
}
