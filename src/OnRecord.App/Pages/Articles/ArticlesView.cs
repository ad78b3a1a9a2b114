using OnRecord.App.Pages.Parts;
using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>The articles, the newest first.</summary>
/// <param name="Articles">This part of them.</param>
public sealed record ArticlesView(IReadOnlyList<ArticleRowView> Articles)
{
    internal static Page Page(Record record, int offset)
    {
        var list = Listing<ArticleSummary>.Of(record.Articles(Listing<ArticleSummary>.Asked, offset), offset, "/articles");
        return Pages.Page.Of<ArticlesPage, ArticlesView>("Articles", new ArticlesView([.. list.Items.Select(ArticleRowView.Of)])) with { Next = list.Next };
    }
}
