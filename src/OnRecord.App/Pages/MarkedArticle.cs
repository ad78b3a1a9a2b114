using OnRecord.App.Formats;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>An article's text as published, to the character, with source, cue and content of each statement marked.</summary>
internal static class MarkedArticle
{
    /// <summary>The text. Content of statement 3 begins at the anchor <c>#s3</c> with its number, which leads to the list beside the text.</summary>
    public static Html Render(StoredArticle stored)
    {
        var text = new DocumentText(stored.Article.Text);
        var marks = MarkedText.Marks(stored.Statements.Select(s => s.Statement));
        var anchored = new HashSet<int>();
        return Html.Join(MarkedText.Cut(text.Length, marks).Select(p => Piece(text.Slice(p.Piece), p.Over, anchored)).ToList());
    }

    private static Html Piece(string words, List<(TextSpan Span, MarkedText.Role Role, int Number)> over, HashSet<int> anchored)
    {
        var inside = Html.Of($"{words}");
        foreach (var mark in over.OrderByDescending(m => m.Span.Start).ThenBy(m => m.Span.Length))
        {
            string role = mark.Role.ToString().ToLowerInvariant();
            inside = mark.Role == MarkedText.Role.Content && anchored.Add(mark.Number)
                ? Html.Of($"<span class=\"content\" id=\"s{mark.Number}\" title=\"content of statement {mark.Number}\"><a class=\"n\" href=\"#n{mark.Number}\" aria-label=\"Statement {mark.Number}\">{mark.Number}</a>{inside}</span>")
                : Html.Of($"<span class=\"{role}\" title=\"{role} of statement {mark.Number}\">{inside}</span>");
        }

        return inside;
    }
}
