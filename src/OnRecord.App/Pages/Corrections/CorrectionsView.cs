using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Pages.Corrections;

/// <summary>The log of what people have put right, the newest first.</summary>
/// <param name="Article">Only of this article; null for all.</param>
/// <param name="Corrections">This part of it.</param>
public sealed record CorrectionsView(long? Article, IReadOnlyList<CorrectionView> Corrections)
{
    internal static Page Page(Record record, long? article, int offset)
    {
        var list = Listing<Correction>.Of(record.Corrections.List(article, limit: Listing<Correction>.Asked, offset: offset), offset, "/corrections", new KeyValuePair<string, string?>("article", article?.ToString()));
        return Pages.Page.Of<CorrectionsPage, CorrectionsView>("Corrections", new CorrectionsView(article, [.. list.Items.Select(CorrectionView.Of)])) with { Next = list.Next };
    }
}
