using OnRecord.Actors;
using OnRecord.App.Exchange.Coding;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Dna;

/// <summary>
/// Takes in what was coded with Discourse Network Analyzer: each document is an article of the record, each concept an issue; the statements of one actor on one
/// concept in one document are a stand, mixed where some agree and some do not. Articles are kept as they were coded, not read.
/// </summary>
internal sealed class DnaImport(Record record, string path, CodedBy by)
{
    private readonly HandCoding coding = new(record, by);

    private readonly CodedIssues issues = new(record);

    private readonly CodedActors actors = new(record);

    /// <summary>Whether those who coded stand in the log by the names that the file has for them.</summary>
    public bool ByItsCoders { get; init; } = true;

    /// <summary>What became of its statements.</summary>
    public CodingCounts Counts => coding.Counts;

    /// <summary>How many of its documents the record did not have.</summary>
    public int NewArticles { get; private set; }

    /// <summary>Takes it in; all of it is looked through first, and nothing is taken in where anything is wrong.</summary>
    /// <param name="addIssues">Puts issues into the record that it does not have.</param>
    /// <exception cref="CodingException">It is no such file, or a statement lies outside its document.</exception>
    public void Run(Action<IReadOnlyList<Issue>> addIssues)
    {
        using var file = DnaFile.OpenRead(path);
        foreach (var document in file.Documents())
        {
            Check(document, file.Statements(document.Id));
        }

        addIssues(issues.New);
        foreach (var document in file.Documents())
        {
            Put(document, file.Statements(document.Id));
        }
    }

    private void Check(DnaDocument document, IEnumerable<DnaStatement> statements)
    {
        foreach (var s in statements)
        {
            if (s.Start < 0 || s.Start >= s.Stop || s.Stop > document.Text.Length)
            {
                throw new CodingException($"{path}: statement {s.Id} lies at {s.Start} to {s.Stop} of document {document.Id} (\"{document.Title}\"), which has {document.Text.Length} characters. Nothing was taken in; put it right in Discourse Network Analyzer.");
            }

            issues.OfProposition(s.Concept, DnaFile.LongestName);
        }
    }

    private void Put(DnaDocument document, IReadOnlyList<DnaStatement> statements)
    {
        var article = DnaNotes.Read(document, $"{Path.GetFileNameWithoutExtension(path)}-{document.Id}");
        var added = record.Add(new AnnotatedArticle(new Document(article, [], [], [], []), [], ActorLayer.Empty, []));
        NewArticles += added.IsNew ? 1 : 0;
        var text = new DocumentText(document.Text);
        var named = statements.Where(s => s.Person.Length + s.Organisation.Length > 0).Select(s => (Statement: s, Who: WhoOf(s), Issue: issues.OfProposition(s.Concept, DnaFile.LongestName)));
        coding.Put(named.GroupBy(s => (s.Issue.Key, Actor: s.Who.Key)).Select(group =>
        {
            var (first, who, issue) = group.First();
            return new CodedStand($"statement {first.Id}", added.ArticleId, issue.Key, who.Key, who.Actor)
            {
                Stance = StanceOf(group.Select(g => g.Statement.Agreement)),
                Evidence = [.. group.Select(g => new TextSpan(text.ToCodePoint(g.Statement.Start), text.ToCodePoint(g.Statement.Stop))).Distinct()],
                By = new CodedBy(ByItsCoders && first.Coder.Length > 0 ? first.Coder : null, null),
            };
        }));
    }

    private (string Key, Store.Corrections.ActorDescription Actor) WhoOf(DnaStatement s) =>
        s.Person.Length > 0 ? actors.Of(null, s.Person, ActorKind.Person, s.Organisation.Length > 0 ? s.Organisation : null) : actors.Of(null, s.Organisation, ActorKind.Organisation, null);

    private static Stance StanceOf(IEnumerable<bool> agreements) =>
        agreements.Distinct().ToArray() is [var one] ? one ? Stance.Agree : Stance.Disagree : Stance.Mixed;
}
