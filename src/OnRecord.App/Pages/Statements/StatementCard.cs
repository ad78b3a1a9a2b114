using OnRecord.App.Pages.Articles;
using OnRecord.App.Pages.Parts;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages.Statements;

/// <summary>One statement in the paragraphs it stands in, with what a person needs to judge it.</summary>
public sealed record StatementCard
{
    private const int Around = 280;

    /// <summary>The statement.</summary>
    public required StatementView Statement { get; init; }

    /// <summary>The text around it, as published.</summary>
    public required string Context { get; init; }

    /// <summary>Where its parts stand in <see cref="Context"/>.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>What a person has said about it.</summary>
    public required Store.Corrections.Review Review { get; init; }

    /// <summary>The version that is shown here; a judgement names it.</summary>
    public required long Version { get; init; }

    /// <summary>Who else appears in the article.</summary>
    public required IReadOnlyList<AppearanceView> Actors { get; init; }

    /// <summary>Where the content stands, as forms carry it.</summary>
    public required string Content { get; init; }

    /// <summary>The place of its words on the page they were published on, or null.</summary>
    public string? Original { get; init; }

    internal static StatementCard Of(StoredArticle article, StoredStatement statement)
    {
        var about = article.Article;
        var text = new DocumentText(about.Text);
        var s = statement.Statement;
        var marks = s.Content.Select(x => new Mark(x, MarkRole.Content, s.Number)).Concat(s.Source.Select(x => new Mark(x, MarkRole.Source, s.Number)))
            .Concat(s.Cue.Select(x => new Mark(x, MarkRole.Cue, s.Number))).ToList();
        var window = Window(text, marks.Select(m => m.Span).Aggregate((a, b) => a.Cover(b)));
        return new StatementCard
        {
            Statement = StatementView.Of(statement, about.Title ?? about.Id, about.Outlet, about.Published?.ToString()),
            Context = text.Slice(window),
            Marks = [.. marks.Select(m => m with { Span = new TextSpan(m.Span.Start - window.Start, m.Span.End - window.Start) })],
            Review = statement.Review,
            Version = statement.Version,
            Actors = [.. article.Actors.Select(AppearanceView.Of).DistinctBy(a => a.Actor)],
            Content = Judgement.Spans(s.Content),
            Original = Address.Original(about.CanonicalUrl ?? about.Url, text.Slice(s.Content[0])),
        };
    }

    // whole paragraphs, as far as they are not too long
    private static TextSpan Window(DocumentText text, TextSpan inner)
    {
        int start = Math.Max(0, inner.Start - Around), end = Math.Min(text.Length, inner.End + Around);
        int firstBreak = text.Value.IndexOf('\n', text.ToUtf16(start), text.ToUtf16(inner.Start) - text.ToUtf16(start));
        int lastBreak = text.Value.LastIndexOf('\n', Math.Max(text.ToUtf16(end) - 1, 0), Math.Max(text.ToUtf16(end) - text.ToUtf16(inner.End), 0));
        start = start > 0 && firstBreak >= 0 ? text.ToCodePoint(firstBreak + 1) : start;
        end = end < text.Length && lastBreak >= 0 ? text.ToCodePoint(lastBreak) : end;
        while (start < inner.Start && char.IsWhiteSpace(text.Value[text.ToUtf16(start)]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }
}
