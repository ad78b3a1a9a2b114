using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Statements;

namespace OnRecord.Positions.Stances;

/// <summary>
/// What is known of one piece of evidence and one issue, as numbers. The stance layer weighs them; <c>models/stance-layer/MODEL.md</c> says what each is.
/// </summary>
internal static class StanceFeatures
{
    /// <summary>Names of the features, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "model.bearing", "model.lean", "model.lean.size", "near", "near.opening", "near.article", "words", "words.article", "near.times.words",
        "attitude.topic", "attitude.other", "attitude.cue", "judgement", "judgement.turned", "act", "act.turned", "attitude.any", "act.any", "direct", "state.cue",
    ];

    /// <summary>The cheap ones, known before the stance model is asked: how near the evidence and its article are to the issue.</summary>
    public readonly record struct Nearness(float Near, float Opening, float Article, float Words, float ArticleWords);

    /// <summary>How near.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="opening">Cosine of the issue with the nearest of the headline and first sentences.</param>
    /// <param name="whole">Mean cosine of the three nearest pieces of evidence of the article.</param>
    /// <param name="articleWords">Part of the issue's words that the article has.</param>
    public static Nearness Measure(IssueView issue, EvidenceView evidence, float opening, float whole, float articleWords) => new(
        issue.Nearness(evidence.Embedding), opening, whole, issue.IsNamedIn(evidence.Text) ? 1 : issue.SharedWords(evidence.Stems), articleWords);

    /// <summary>All of them.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="document">The document.</param>
    /// <param name="evidence">The statement or deed.</param>
    /// <param name="near">From <see cref="Measure"/>.</param>
    /// <param name="scores">What the stance model says.</param>
    public static float[] Of(IssueView issue, Document document, EvidenceView evidence, Nearness near, StanceScores scores)
    {
        var signs = Signs.Of(issue, document, evidence);
        float lean = Clip(scores.Lean);
        bool hasAttitude = signs.Topic != 0 || signs.Other != 0 || signs.Cue != 0;
        return
        [
            Clip(scores.Bearing), lean, MathF.Abs(lean), near.Near, near.Opening, near.Article, near.Words, near.ArticleWords, near.Near * near.Words,
            signs.Topic, signs.Other, signs.Cue, signs.Judgement, signs.Judgement * issue.Turn, signs.Act, signs.Act * issue.Turn, hasAttitude ? 1 : 0, signs.Act != 0 ? 1 : 0,
            evidence.Statement.Kind == StatementKind.Direct ? 1 : 0, evidence.Statement.Act == StatementAct.State ? 1 : 0,
        ];
    }

    private static float Clip(float value) => Math.Clamp(value, -4, 4);

    /// <summary>The signs of the attitudes in a piece of evidence, each turned to say what it means for the issue's proposition.</summary>
    private readonly record struct Signs(float Topic, float Other, float Cue, float Judgement, float Act)
    {
        public static Signs Of(IssueView issue, Document document, EvidenceView evidence)
        {
            float topic = 0, other = 0, cue = 0, judgement = 0;
            foreach (var attitude in evidence.Attitudes)
            {
                var stems = ContentWords.Stems(document, attitude.Target);
                bool onTopic = attitude.Target.Count > 0 && issue.SharedWords(stems) > 0.15f;
                int turned = attitude.Sign * (onTopic ? Turns.Of(document, attitude.Target) * issue.Turn : 1);
                bool isJudgement = AttitudeWords.Sign(AttitudeGroup.Judge, document.TextOf(attitude.Predicate)) != 0;
                judgement += isJudgement ? attitude.Sign : 0;
                topic += onTopic ? turned : 0;
                other += onTopic || isJudgement ? 0 : turned;
                cue += evidence.Statement.Cue.Any(c => c.Overlaps(document.Words[attitude.Predicate].Span)) ? turned : 0;
            }

            return new Signs(Two(topic), Two(other), Two(cue), Two(judgement), OfAct(evidence.Statement.Act));
        }

        private static float Two(float value) => Math.Clamp(value, -2, 2);

        private static float OfAct(StatementAct act) => act switch
        {
            StatementAct.Accuse or StatementAct.Reject or StatementAct.Threaten or StatementAct.Deny => -1,
            StatementAct.Agree or StatementAct.Promise or StatementAct.Request => 1,
            _ => 0,
        };
    }
}
