using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Dna;

/// <summary>
/// Positions as a hand coder's Discourse Network Analyzer file: each piece of evidence for a position is coded with person, organisation, concept (the issue's
/// proposition) and agreement. Mixed positions have no place in that format and are left out.
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
        var coded = source.Record.Issues()
            .SelectMany(i => source.Stands(i).Where(s => s.Stance is Stance.Agree or Stance.Disagree).Select(s => (Issue: i, Stand: s)))
            .ToLookup(c => c.Stand.Article.Id);
        foreach (var article in source.EveryArticle())
        {
            file.Add(Document(article));
            var text = new DocumentText(article.Article.Text);
            foreach (var statement in coded[article.Id].SelectMany(c => c.Stand.Passages.SelectMany(p => p.Pieces).Select(place => Statement(text, c.Issue, c.Stand, place))).OrderBy(s => s.Start))
            {
                file.Add(statement);
            }
        }
    }

    private static DnaDocument Document(StoredArticle article)
    {
        var about = article.Article;
        var date = about.Published is { } p ? new DateTimeOffset(p.Date.ToDateTime(p.Time ?? TimeOnly.MinValue), p.Offset ?? TimeSpan.Zero) : DateTimeOffset.UnixEpoch;
        return new DnaDocument(article.Id, about.Title ?? about.Id, about.Text, about.Byline ?? "", about.Outlet ?? "", DnaNotes.Of(about), date);
    }

    private static DnaStatement Statement(DocumentText text, Issue issue, DatedPosition stand, TextSpan place)
    {
        bool isPerson = stand.ActorKind == ActorKind.Person;
        return new DnaStatement(
            stand.Article.Id,
            text.ToUtf16(place.Start),
            text.ToUtf16(place.End),
            isPerson ? stand.ActorName : "",
            isPerson ? stand.Organisation ?? "" : stand.ActorName,
            issue.Proposition,
            stand.Stance == Stance.Agree);
    }
}
