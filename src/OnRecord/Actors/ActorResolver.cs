using System.Collections.Immutable;
using OnRecord.Actors.Mentions;
using OnRecord.Actors.Roles;
using OnRecord.Actors.Sources;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors;

/// <summary>Works out who the source of each statement is, inside one document.</summary>
public static class ActorResolver
{
    /// <summary>Below this confidence a source is unknown. Chosen where it costs least when a wrong name costs as much as four missing ones (docs/speakers.md).</summary>
    public const float Threshold = 0.6f;

    /// <summary>The actors of <paramref name="document"/> and the actor behind each of <paramref name="statements"/>.</summary>
    /// <param name="document">The document, read.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="threshold">The confidence, 0 to 1, below which a source is left unknown.</param>
    /// <remarks>
    /// Names are grouped into actors first, then all sources and pronouns are followed in order of text, so that whoever spoke last is
    /// known. A source that fits several equally is left unknown. Pure: the same document gives the same layer.
    /// </remarks>
    public static ActorLayer Resolve(Document document, ImmutableArray<Statement> statements, float threshold = Threshold)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sources = statements.Where(s => !s.Source.IsEmpty)
            .Select(s => (Statement: s, Words: document.WordsIn(s.Source[0]))).Where(s => s.Words.Count > 0)
            .OrderBy(s => s.Words.First).ThenBy(s => s.Words.End).ToList();
        if (sources.Count == 0)
        {
            return ActorLayer.Empty;
        }

        var tree = new Tree(document);
        var entities = Grouping.Group(tree, MentionFinder.Find(tree));
        var roles = new RoleReader(tree, entities);
        roles.ReadNames();
        GenderVotes.Take(tree, entities);
        var inner = InnerTellings.Find(tree, statements);
        var told = new Dictionary<Inner, Answer>();
        var answers = Walk(tree, entities, roles, new Antecedents(tree, threshold), sources, statements, inner, told);
        return Layers.Build(document, statements, answers, told, entities.All);
    }

    private static Dictionary<int, Answer> Walk(
        Tree tree, Entities entities, RoleReader roles, Antecedents antecedents, List<(Statement Statement, WordRange Words)> sources, ImmutableArray<Statement> statements, List<Inner> inner, Dictionary<Inner, Answer> told)
    {
        var answers = new Dictionary<int, Answer>();
        var resolver = new SourceResolver(tree, entities, antecedents, roles, [.. sources.Select(s => tree.HeadOf(s.Words))]);
        int next = 0;
        for (int word = 0; word < tree.Count; word++)
        {
            bool isSource = false;
            for (; next < sources.Count && sources[next].Words.First == word; next++)
            {
                var (statement, words) = sources[next];
                var answer = resolver.Resolve(words, OuterOf(statement, statements, answers));
                answers[statement.Number] = answer;
                isSource = true;
                if (answer.Entity is { } speaker)
                {
                    antecedents.Note(tree.HeadOf(words), speaker);
                    antecedents.NoteSpeaker(word, speaker);
                }
            }

            // whoever speaks inside what another says is not the one who spoke last
            foreach (var telling in inner.Where(t => t.Source.First == word))
            {
                told[telling] = resolver.Resolve(telling.Source, answers.GetValueOrDefault(telling.Outer.Number).Entity);
            }

            var entity = entities.At(word) ?? (isSource ? null : resolver.Follow(word));
            if (entity is not null)
            {
                antecedents.Note(word, entity);
            }
        }

        // "I" in a quotation whose speaker is named behind it
        foreach (var (statement, words) in sources.Where(s => answers[s.Statement.Number].Entity is null && PronounSource.IsFirstPerson(tree.Lower(s.Words.First))))
        {
            answers[statement.Number] = resolver.Resolve(words, OuterOf(statement, statements, answers));
        }

        foreach (var telling in inner.Where(t => told[t].Entity is null && PronounSource.IsFirstPerson(tree.Lower(t.Source.First))))
        {
            told[telling] = resolver.Resolve(telling.Source, answers.GetValueOrDefault(telling.Outer.Number).Entity);
        }

        return answers;
    }

    // who speaks the words that this statement stands in; only where it comes before in the text is that known by now
    private static Entity? OuterOf(Statement inner, ImmutableArray<Statement> statements, Dictionary<int, Answer> answers) => statements
        .Where(s => s.Number != inner.Number && s.Content.Any(c => c.Contains(inner.Source[0])))
        .Select(s => answers.GetValueOrDefault(s.Number).Entity).FirstOrDefault(e => e is not null);
}
