using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Dna;

/// <summary>
/// Positions as a hand coder's Discourse Network Analyzer file: each statement that is evidence for a position is coded with person, organisation, concept
/// (the issue's proposition) and agreement. Mixed positions have no place in that format and are left out.
/// </summary>
internal static class DnaExport
{
    public static void Write(ExportSource source, Stream output)
    {
        string path = Path.Combine(Path.GetTempPath(), $"onrecord-{Guid.NewGuid():N}.dna");
        try
        {
            using (var file = DnaFile.Create(path))
            {
                file.Write(() => Fill(source, file));
            }

            using var made = File.OpenRead(path);
            made.CopyTo(output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Fill(ExportSource source, DnaFile file)
    {
        var coded = Coded(source);
        foreach (var article in source.Articles())
        {
            file.Add(Document(article));
            var text = new DocumentText(article.Article.Text);
            foreach (var statement in article.Statements)
            {
                foreach (var (issue, agreement) in coded[statement.Id])
                {
                    file.Add(Statement(article, text, statement, issue, agreement));
                }
            }
        }
    }

    private static ILookup<long, (Issue Issue, bool Agreement)> Coded(ExportSource source) =>
        (from issue in source.Record.Issues()
         from position in source.Positions(issue)
         where position.Stance is Stance.Agree or Stance.Disagree
         from hit in position.Evidence
         select (hit.Statement.Id, Issue: issue, Agreement: position.Stance == Stance.Agree)).ToLookup(c => c.Id, c => (c.Issue, c.Agreement));

    private static DnaDocument Document(StoredArticle article)
    {
        var about = article.Article;
        var date = about.Published is { } p ? new DateTimeOffset(p.Date.ToDateTime(p.Time ?? TimeOnly.MinValue), p.Offset ?? TimeSpan.Zero) : DateTimeOffset.UnixEpoch;
        string notes = string.Join('\n', new[] { about.Id, about.CanonicalUrl ?? about.Url }.Where(n => n is not null));
        return new DnaDocument(article.Id, about.Title ?? about.Id, about.Text, about.Byline ?? "", about.Outlet ?? "", notes, date);
    }

    private static DnaStatement Statement(StoredArticle article, DocumentText text, StoredStatement s, Issue issue, bool agreement)
    {
        var content = s.Statement.Content;
        var speaker = article.Actors.FirstOrDefault(a => a.ActorKey == s.ActorKey);
        bool isPerson = speaker is null or { Kind: Actors.ActorKind.Person };
        string name = s.ActorName ?? s.SourceText ?? "";
        return new DnaStatement(
            article.Id, text.ToUtf16(content[0].Start), text.ToUtf16(content[^1].End), isPerson ? name : "", isPerson ? speaker?.Organisation ?? "" : name, issue.Proposition, agreement);
    }
}
