using OnRecord.App.Api;
using OnRecord.Store;

namespace OnRecord.App.Pages.Corrections;

/// <summary>The log of what people have put right, the newest first.</summary>
/// <param name="Article">Only of this article; null for all.</param>
/// <param name="Corrections">This part of it.</param>
public sealed record CorrectionsView(long? Article, IReadOnlyList<CorrectionView> Corrections)
{
    internal static Page Page(Record record, long? article, Part part)
    {
        long last = record.Corrections.List(limit: 1) is [var newest] ? newest.Id : 0;
        var list = part.Of(record.Corrections.List(article, limit: part.Asked, offset: part.Offset, upTo: part.UpTo), last);
        return Pages.Page.Of<CorrectionsPage, CorrectionsView>("Corrections", new CorrectionsView(article, [.. list.Items.Select(CorrectionView.Of)])) with { Next = list.Next };
    }
}
