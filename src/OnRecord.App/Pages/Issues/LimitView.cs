using OnRecord.App.Standing;
using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>Words that limit what somebody said, where no stand is clear.</summary>
/// <param name="Words">The words: "only if the troops are withdrawn".</param>
/// <param name="Day">When they were said or published, or null.</param>
/// <param name="Outlet">The publisher, or null.</param>
/// <param name="Address">The page of the article, at the words.</param>
public sealed record LimitView(string Words, string? Day, string? Outlet, string Address)
{
    internal static LimitView Of(StatementHit hit)
    {
        var limit = hit.Statement.Condition!;
        var view = Parts.StatementView.Of(hit);
        return new LimitView(StandWords.OneLine(limit.Text), view.SaidOn ?? view.Published, hit.Article.Outlet, Pages.Address.Span(hit.Article.Id, limit.Pieces[0]));
    }
}
