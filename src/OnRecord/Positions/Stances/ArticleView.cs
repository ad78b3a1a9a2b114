using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Positions.Meaning;
using OnRecord.Statements;

namespace OnRecord.Positions.Stances;

/// <summary>One document as the models see it: what it is about and what may be evidence in it. Made once, used for all issues.</summary>
internal sealed class ArticleView
{
    private const int OpeningSentences = 3;

    /// <summary>Encodes the opening and all statements with a known speaker.</summary>
    public ArticleView(Document document, ImmutableArray<Statement> statements, ActorLayer actors, StanceModel model, SentenceEncoder meaning)
    {
        Document = document;
        Stems = ContentWords.Stems(document, new WordRange(0, document.Words.Length));
        Opening = [.. document.Sentences.Take(OpeningSentences).Select(s => meaning.Encode(document.TextOf(s.Span)))];
        var told = ToldAttitudes.Find(document, statements);
        var passedOn = PassedOnWords.Among(statements);
        Evidence =
        [
            .. statements.Where(s => !passedOn.Contains(s.Number)).Select(s => View(s, HoldersOf(actors.Speakers, s), actors, isDeed: false, model, meaning)).OfType<EvidenceView>(),
            .. told.Select(s => View(s, HoldersOf(actors.Told, s), actors, isDeed: true, model, meaning)).OfType<EvidenceView>(),
        ];
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Stems of all its content words.</summary>
    public HashSet<string> Stems { get; }

    /// <summary>Meaning of its headline and first sentences: what it is about.</summary>
    public ImmutableArray<float[]> Opening { get; }

    /// <summary>What may show a stand, in order of the statements.</summary>
    public ImmutableArray<EvidenceView> Evidence { get; }

    private static ImmutableArray<string> HoldersOf(ImmutableArray<Speaker> speakers, Statement statement) =>
        speakers.FirstOrDefault(s => s.Statement == statement.Number) is { ActorId: { } id } speaker ? [id, .. speaker.Together.Where(t => t != id)] : [];

    private EvidenceView? View(Statement statement, ImmutableArray<string> holders, ActorLayer actors, bool isDeed, StanceModel model, SentenceEncoder meaning)
    {
        if (holders.IsEmpty)
        {
            return null;
        }

        var span = EvidenceView.SpanOf(statement);
        string text = Document.TextOf(span).ReplaceLineEndings(" ");
        var words = Document.WordsIn(span);
        return new EvidenceView
        {
            Statement = statement,
            Holders = holders,
            Span = span,
            Text = text,
            Words = words,
            Pieces = model.Pieces($"{actors.Actors.First(a => a.Id == holders[0]).Name}: {text}"),
            Embedding = meaning.Encode(text),
            Stems = ContentWords.Stems(Document, words),
            Attitudes = [.. AttitudesIn(words, isDeed).Where(a => IsOwn(a, statement))],
            IsDeed = isDeed,
        };
    }

    private IEnumerable<Attitude> AttitudesIn(WordRange words, bool isDeed) =>
        isDeed ? AttitudeFinder.Find(Document, words).Concat(PlainDeeds.Find(Document, words).Where(d => d.Sign != 0)).DistinctBy(a => a.Predicate) : AttitudeFinder.Find(Document, words);

    // the cue's attitude is the speaker's; inside the content "I", "we" and what is said of nobody are
    private bool IsOwn(Attitude attitude, Statement statement)
    {
        var at = Document.Words[attitude.Predicate].Span;
        return statement.Cue.Any(c => c.Overlaps(at)) || attitude.Holder < 0
            || Document.TextOf(attitude.Holder).ToLowerInvariant() is "i" or "we" or "it" or "that" or "this" or "which" or "what" or "who"
            || statement.Source.Any(s => s.Overlaps(Document.Words[attitude.Holder].Span)) || IsSpeakersPronoun(attitude.Holder, statement);
    }

    private bool IsSpeakersPronoun(int word, Statement statement) =>
        statement.Kind != StatementKind.Direct && Document.TextOf(word).ToLowerInvariant() is "he" or "she" or "they";
}
