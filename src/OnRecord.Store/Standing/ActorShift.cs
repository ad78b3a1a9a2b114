using System.Collections.Immutable;
using OnRecord.Positions.Shifts;

namespace OnRecord.Store.Standing;

/// <summary>A change of an actor's stand.</summary>
/// <param name="Actor">Who changed.</param>
/// <param name="Shift">From what to what, with the evidence of both.</param>
/// <param name="Between">What the actor said about the issue between the two reports, the earliest first.</param>
/// <param name="Told">The articles with statements on the issue between the two, the earliest first.</param>
public sealed record ActorShift(ActorSummary Actor, Shift Shift, ImmutableArray<StatementHit> Between, ImmutableArray<ArticleSummary> Told);
