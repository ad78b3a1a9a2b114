using OnRecord.App.Pages.Compare;
using OnRecord.Store.Standing;

namespace OnRecord.App.Pages.Issues;

/// <summary>A change of an actor's stand, with the words of both.</summary>
/// <param name="Issue">The issue's key.</param>
/// <param name="Proposition">What it is about.</param>
/// <param name="Actor">The actor's key.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Before">The last report of the old stand.</param>
/// <param name="After">The first report of the new one.</param>
/// <param name="Days">How many days lie between, or null where a day is not known.</param>
public sealed record ShiftView(string Issue, string Proposition, string Actor, string Name, StandView Before, StandView After, int? Days)
{
    internal static ShiftView Of(IssueStanding standing, ActorShift shift) => new(
        standing.Issue.Key, standing.Issue.Proposition, shift.Actor.Key, shift.Actor.Name, StandView.Of(shift.Shift.Last), StandView.Of(shift.Shift.First), shift.Shift.Days);
}
