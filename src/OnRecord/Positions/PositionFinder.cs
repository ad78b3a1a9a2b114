using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions.Meaning;
using OnRecord.Positions.Stances;
using OnRecord.Reading.Encoding;
using OnRecord.Statements;

namespace OnRecord.Positions;

/// <summary>Finds where the actors of one document stand on given issues. Immutable and safe to share between threads.</summary>
public sealed class PositionFinder : IDisposable
{
    private const float NearEnough = 0.4f;

    private readonly StanceModel model;
    private readonly SentenceEncoder meaning;
    private readonly ConditionalWeakTable<Issue, IssueView> views = [];

    private PositionFinder(string models)
    {
        var vocabulary = WordPieces.Load(Path.Combine(models, "reader", "vocab.txt"));
        model = StanceModel.Open(Path.Combine(models, "stance"), vocabulary, MatrixKernel.Best);
        meaning = SentenceEncoder.Open(models);
    }

    /// <summary>Loads the stance model and the sentence encoder.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <exception cref="Reading.ModelException">A file is missing or damaged; the message names it.</exception>
    public static PositionFinder Open(string models) => new(models);

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
        var spoken = statements.Where(s => actors.ActorOf(s.Number) is not null)
            .Select(s => new StatementView(document, s, actors, model, meaning)).ToArray();
        return [.. issues.SelectMany(i => On(views.GetValue(i, View), spoken, actors))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        model.Dispose();
        meaning.Dispose();
    }

    private IssueView View(Issue issue) => new(issue, model, meaning);

    private IEnumerable<Position> On(IssueView issue, StatementView[] spoken, ActorLayer actors)
    {
        var judged = spoken.Where(s => issue.IsNamedIn(s.Text) || issue.Nearness(s.Embedding) >= NearEnough).Select(s => Judge(issue, s)).ToArray();
        foreach (var actor in actors.Actors)
        {
            var own = judged.Where(j => actors.ActorOf(j.Statement) == actor);
            if (StandOf.Over(own) is { } stand)
            {
                yield return new Position
                {
                    ActorId = actor.Id,
                    Issue = issue.Issue.Key,
                    Stance = stand.Stance,
                    Confidence = stand.Confidence,
                    Evidence = [.. stand.Evidence.Select(e => e.Evidence)],
                    Statements = [.. stand.Evidence.Select(e => e.Statement)],
                };
            }
        }
    }

    private Judgement Judge(IssueView issue, StatementView statement)
    {
        Span<float> state = stackalloc float[StanceModel.StateSize];
        var scores = model.Judge(issue.Wordings[0].Pieces, statement.Pieces, state);
        return new Judgement(statement.Statement.Number, statement.Evidence, 1 - MathF.Exp(scores.None), 1 / (1 + MathF.Exp(-scores.Lean)));
    }
}
