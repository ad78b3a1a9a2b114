using OnRecord.Scoring;
using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>A quotation that came with an article from a corpus, another tool or an annotator: another reading, beside what was read here.</summary>
/// <param name="Content">The words said; parts that stand apart are joined by " ... ".</param>
/// <param name="Speaker">Who said it, as the other gives it, or null.</param>
/// <param name="Statement">The number of the statement that holds most of its words, or null where it was not found.</param>
/// <param name="HasSameSpeaker">Whether that statement's speaker shares a word with the one that was given; null where none was given or it was not found.</param>
public sealed record GivenView(string Content, string? Speaker, int? Statement, bool? HasSameSpeaker)
{
    /// <summary>What was read here of it, in words.</summary>
    internal string Read => (Statement, HasSameSpeaker) switch
    {
        (null, _) => "not found here",
        (_, false) => "another speaker here",
        (_, true) => "the same speaker here",
        _ => "found here",
    };

    internal static IReadOnlyList<GivenView> Of(StoredArticle article) => [.. article.CompareGiven().Select(Of)];

    private static GivenView Of(GivenMatch match) => new(match.Given.Content, match.Given.Speaker, match.Statement, match.HasSameSpeaker);
}
