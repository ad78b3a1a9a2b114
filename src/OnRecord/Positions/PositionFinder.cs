using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions.Conditions;
using OnRecord.Positions.Meaning;
using OnRecord.Positions.Stances;
using OnRecord.Reading;
using OnRecord.Reading.Encoding;
using OnRecord.Statements;

namespace OnRecord.Positions;

/// <summary>Finds where the actors of one document stand on given issues. Immutable and safe to share between threads.</summary>
public sealed class PositionFinder : IDisposable
{
    // code points: two paragraphs
    private const int NearBy = 600;

    private readonly Reader reader;
    private readonly StanceModel model;
    private readonly StanceLayer layer;
    private readonly SentenceEncoder meaning;
    private readonly ConditionalWeakTable<Issue, IssueView> views = [];

    private PositionFinder(string models, Reader reader, StanceLayer layer)
    {
        (this.reader, this.layer) = (reader, layer);
        var vocabulary = WordPieces.Load(Path.Combine(models, "reader", "vocab.txt"));
        model = StanceModel.Open(Path.Combine(models, "stance"), vocabulary, MatrixKernel.Best);
        meaning = SentenceEncoder.Open(models);
    }

    /// <summary>Loads the stance model, the stance layer and the sentence encoder.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <param name="reader">Reads the wordings of issues; it stays the caller's and must outlive the finder.</param>
    /// <exception cref="ModelException">A file is missing or damaged; the message names it.</exception>
    public static PositionFinder Open(string models, Reader reader) => Open(models, reader, StanceLayer.Open(Path.Combine(models, "stance-layer")));

    /// <summary>Loads all but the layer, which training does not have yet.</summary>
    internal static PositionFinder Open(string models, Reader reader, StanceLayer layer) => new(models, reader, layer);

    /// <summary>
    /// Where the actors stand. An actor whose statements do not show it clearly has no position. Pure: the same document and issues give the same
    /// positions.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="actors">Who says them.</param>
    /// <param name="issues">The questions; positions come in their order, then in order of the actors.</param>
    public ImmutableArray<Position> Find(Document document, ImmutableArray<Statement> statements, ActorLayer actors, IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(issues);
        var article = View(document, statements, actors);
        return [.. issues.SelectMany(i => On(ViewOf(i), article, actors))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        model.Dispose();
        meaning.Dispose();
    }

    /// <summary>The document as the models see it.</summary>
    internal ArticleView View(Document document, ImmutableArray<Statement> statements, ActorLayer actors) => new(document, statements, actors, model, meaning);

    /// <summary>The evidence that may bear on the issue, each with its features.</summary>
    internal IEnumerable<(EvidenceView Evidence, float[] Features)> Candidates(ArticleView article, Issue issue) => Judge.Candidates(ViewOf(issue), article, model, layer: null);

    private IssueView ViewOf(Issue issue) => views.GetValue(issue, i => new IssueView(i, reader, model, meaning));

    private IEnumerable<Position> On(IssueView issue, ArticleView article, ActorLayer actors)
    {
        Judgement[] judged = [.. Judge.Candidates(issue, article, model, layer).Select(c => new Judgement(c.Evidence, layer.Bearing(c.Features), layer.Lean(c.Features)))];
        foreach (var actor in actors.Actors.Where(MayStand))
        {
            ImmutableArray<Judgement> own = [.. judged.Where(j => j.Evidence.Holders.Contains(actor.Id))];
            if (StandOf.Over(layer, own) is { } stand)
            {
                yield return new Position
                {
                    ActorId = actor.Id,
                    Issue = issue.Issue.Key,
                    Stance = stand.Stance,
                    Confidence = stand.Confidence,
                    Condition = ConditionOf(article, actor.Id, stand.Evidence, own),
                    Evidence = [.. stand.Evidence.Select(e => e.Evidence.Span)],
                    Statements = [.. stand.Evidence.Where(e => !e.Evidence.IsDeed).Select(e => e.Evidence.Statement.Number)],
                };
            }
        }
    }

    // a report or a law is quoted by somebody; it holds no view itself
    private static bool MayStand(Actor actor) => actor.Kind is not (ActorKind.Document or ActorKind.Other);

    // of what the actor will do about "it" or "the bill" close to the evidence; else of the evidence; else of what else the actor said that bears on the issue
    private static TextSpan? ConditionOf(ArticleView article, string actor, ImmutableArray<Judgement> shown, ImmutableArray<Judgement> own)
    {
        var near = article.Evidence.Where(e => e.Holders.Contains(actor) && shown.Any(s => IsNear(s.Evidence.Span, e.Span)));
        return near.Select(e => OwnConditionOf(article.Document, e)).FirstOrDefault(c => c is not null)
            ?? shown.Concat(own.Where(j => StanceLayer.Probability(j.Bearing) >= StandOf.Enough).OrderByDescending(j => j.Bearing))
                .Select(j => ConditionOf(article.Document, j.Evidence)).FirstOrDefault(c => c is not null);
    }

    private static bool IsNear(TextSpan a, TextSpan b) => Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End) <= NearBy;

    private static bool IsDirect(EvidenceView evidence) => evidence.Statement.Kind == StatementKind.Direct;

    private static TextSpan? OwnConditionOf(Document document, EvidenceView evidence) =>
        StandCondition.OfOwnStand(document, evidence.Words, IsDirect(evidence)) is { } condition ? document.SpanOf(condition.Words) : null;

    private static TextSpan? ConditionOf(Document document, EvidenceView evidence) =>
        StandCondition.Of(document, evidence.Words, [.. evidence.Attitudes.Select(a => a.Predicate)], IsDirect(evidence)) is { } condition ? document.SpanOf(condition.Words) : null;
}
