using OnRecord.App.Api;
using OnRecord.App.Pages.Agreement;
using OnRecord.App.Pages.Compare;
using OnRecord.App.Pages.Parts;
using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Store.Offices;

namespace OnRecord.App.Pages.Actors;

/// <summary>An actor: offices, positions, statements.</summary>
public sealed record ActorView
{
    private const int MostStands = 40;

    private const int MostTold = 50;

    // the page of agreement has all of them
    private const int MostOthers = 40;

    /// <summary>Who it is.</summary>
    public required ActorSummary Actor { get; init; }

    /// <summary>The offices as the articles give them, the newest first.</summary>
    public required IReadOnlyList<OfficeView> Offices { get; init; }

    /// <summary>The offices by registers that were imported, with their days, the newest first.</summary>
    public required IReadOnlyList<OfficeTerm> Registered { get; init; }

    /// <summary>The newest stands as single articles report them, a row an issue.</summary>
    public required IReadOnlyList<StandRow> OverTime { get; init; }

    /// <summary>Those with a clear position on the same issues, those with most in common first; 40 at most, <c>/agreement?actor=</c> has all.</summary>
    public required IReadOnlyList<PairView> Others { get; init; }

    /// <summary>The statements of each month.</summary>
    public required IReadOnlyList<Facet> Months { get; init; }

    /// <summary>This part of the statements, the newest first.</summary>
    public required IReadOnlyList<StatementView> Statements { get; init; }

    /// <summary>The newest statements of others that report what the actor said; only that of what they report.</summary>
    public IReadOnlyList<StatementView> ToldByOthers { get; init; } = [];

    internal static Page? Page(Record record, string key, Part part)
    {
        if (record.Actor(key, statements: 0, told: MostTold) is not { } actor)
        {
            return null;
        }

        var list = part.Of(record.StatementsOf(actor.Actor.Key, part.Asked, part.Offset, part.UpTo), record.LastArticle());
        var issues = record.Issues().ToDictionary(i => i.Key, i => i.Proposition, StringComparer.Ordinal);
        return Pages.Page.Of<ActorPage, ActorView>(actor.Actor.Name, new ActorView
        {
            Actor = actor.Actor,
            Offices = OfficeView.Of(actor.Appearances),
            Registered = [.. record.Offices.OfActor(actor.Actor.Key).OrderByDescending(t => t.From, StringComparer.Ordinal)],
            OverTime = [.. record.DatedPositions(actor: actor.Actor.Key).Where(p => p.Stance != Stance.None).GroupBy(p => p.Issue)
                .Select(g => StandRow.Newest(issues[g.Key], Address.Issue(g.Key), [.. g], StandView.Of, MostStands))],
            Others = [.. AgreementView.Between(record.LastStands(), actor.Actor.Key).Take(MostOthers)],
            Months = record.MonthsOf(actor.Actor.Key),
            Statements = [.. list.Items.Select(StatementView.Of)],
            ToldByOthers = [.. actor.ToldByOthers.Select(StatementView.Of).Select(s => s with { SecondHand = [.. s.SecondHand.Where(t => t.Actor == actor.Actor.Key)] })],
        }) with
        { HasChart = true, Next = list.Next };
    }
}
