using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Positions.Attitudes;
using OnRecord.Positions.Conditions;
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

    // reading without issues never needs the two models behind it, and must not wait for them
    private readonly Lazy<PositionFinder> positions;

    private Engine(string models)
    {
        reader = Reader.Open(Path.Combine(models, "reader"));
        positions = new Lazy<PositionFinder>(() => PositionFinder.Open(models, reader));
    }

    /// <summary>Loads the reader; the models for positions follow when issues are first asked for.</summary>
    /// <param name="models">The folder that holds <c>reader/</c>, <c>stance/</c> and <c>sentence/</c>.</param>
    /// <exception cref="ModelException">A model's file is missing or damaged; the message names it.</exception>
    public static Engine Open(string models) => new(models);

    /// <summary>Reads one article through all steps. Pure: the same article gives the same answer, whatever the number of threads.</summary>
    /// <param name="article">The article.</param>
    /// <param name="issues">The issues to find positions on; none when left out.</param>
    /// <exception cref="ModelException">There are issues, and a file of the models for positions is missing or damaged.</exception>
    /// <exception cref="ArticleTooLongException">It has more words than are read as one article.</exception>
    public AnnotatedArticle Read(Article article, IReadOnlyList<Issue>? issues = null)
    {
        var document = reader.Read(article);
        var statements = StatementFinder.Find(document);
        var told = ToldAttitudes.Find(document, statements);
        var actors = Holders.Add(document, statements, told, ActorResolver.Resolve(document, statements));
        return new AnnotatedArticle(document, statements, actors, issues is { Count: > 0 } ? positions.Value.Find(document, statements, actors, issues) : []) { Conditions = LimitingWords.Of(document) };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        if (positions.IsValueCreated)
        {
            positions.Value.Dispose();
        }
    }
}
