using OnRecord.App.Api;
using OnRecord.App.Pages.Parts;
using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>The articles, the newest first.</summary>
/// <param name="Articles">This part of them.</param>
public sealed record ArticlesView(IReadOnlyList<ArticleRowView> Articles)
{
    internal static Page Page(Record record, Part part)
    {
        long last = record.LastArticle();
        var list = part.Of(record.Articles(part.Asked, part.Offset, part.UpTo), last);
        return Pages.Page.Of<ArticlesPage, ArticlesView>("Articles", new ArticlesView([.. list.Items.Select(ArticleRowView.Of)])) with { Next = list.Next };
    }
}
