using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>What an article tells that somebody did about an issue.</summary>
/// <param name="Number">Its number in this list.</param>
/// <param name="Actor">The actor's key.</param>
/// <param name="Who">The actor's name.</param>
/// <param name="Issue">The issue's key.</param>
/// <param name="Stance">The stand that it shows.</param>
/// <param name="Spans">Where it stands in the text, in code points: start and end of each piece.</param>
public sealed record DeedView(int Number, string Actor, string Who, string Issue, Stance Stance, IReadOnlyList<int[]> Spans)
{
    internal static DeedView Of(ToldStand told, int at) => new(at + 1, told.ActorKey, told.ActorName, told.Issue, told.Stance, [.. told.Places.Select(p => new[] { p.Start, p.End })]);
}
