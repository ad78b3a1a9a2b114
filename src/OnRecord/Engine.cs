using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Reading;
using OnRecord.Statements;

namespace OnRecord;

/// <summary>
/// The way from an article to who said what and where each stands: reader, statements, actors, positions, in that order. Holds the
/// models, opened once; safe to share between threads.
/// </summary>
public sealed class Engine : IDisposable
{
    private readonly Reader reader;

    private Engine(Reader reader) => this.reader = reader;

    /// <summary>Loads the models.</summary>
    /// <param name="models">The folder that holds <c>reader/</c>, <c>stance/</c> and <c>sentence/</c>.</param>
    /// <exception cref="ModelException">A model's file is missing or damaged; the message names it.</exception>
    public static Engine Open(string models) => new(Reader.Open(Path.Combine(models, "reader")));

    /// <summary>Reads one article through all steps. Pure: the same article gives the same answer, whatever the number of threads.</summary>
    /// <param name="article">The article.</param>
    /// <param name="issues">The issues to find positions on; none when left out.</param>
    public AnnotatedArticle Read(Article article, IReadOnlyList<Issue>? issues = null)
    {
        var document = reader.Read(article);
        var statements = StatementFinder.Find(document);
        var actors = ActorResolver.Resolve(document, statements);
        return new AnnotatedArticle(document, statements, actors, []);
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();
}
