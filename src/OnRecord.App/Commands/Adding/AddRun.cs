using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Scoring;
using OnRecord.Store;

namespace OnRecord.App.Commands.Adding;

/// <summary>One run of <c>add</c>: what was done, told as it goes on and summed up at its end, however it ends.</summary>
internal sealed class AddRun(Record record, AddProgress progress)
{
    private const int MostReasons = 5;

    private readonly Dictionary<string, int> reasons = new(StringComparer.Ordinal);
    private int added, updated, known, skipped, failed, given, found;

    /// <summary>Reads the articles and stores them one by one; each is stored when it is counted as added.</summary>
    /// <returns>The exit code: 2 where an input failed or the run was stopped.</returns>
    public int Run(IEnumerable<ArticleInput> inputs, Func<Article, AnnotatedArticle> read, CancellationToken stop)
    {
        try
        {
            foreach (var outcome in OrderedReading.Run(inputs, a => record.Versions.NoteIfKnown(a) ? null : read(a), stop))
            {
                Take(outcome);
                progress.Show(added + updated + known + skipped + failed);
            }
        }
        finally
        {
            progress.Tell(Summary(stop.IsCancellationRequested));
        }

        return failed > 0 || stop.IsCancellationRequested ? ExitCode.Error : added + updated + known > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private void Take(Outcome outcome)
    {
        if (outcome.Error is { IsSkipped: false } error)
        {
            progress.Tell($"onrecord: {error}");
        }

        if (outcome.HasArticle)
        {
            var result = outcome.Read is { } read ? record.Add(read) : default;
            updated += result.IsUpdate ? 1 : 0;
            added += result.IsNew && !result.IsUpdate ? 1 : 0;
            known += result.IsNew ? 0 : 1;
            Compare(outcome.Read);
        }
        else if (outcome.Error is { IsSkipped: true })
        {
            skipped++;
        }
        else if (outcome.Error is { IsNotice: false } reason)
        {
            failed++;
            reasons[reason.Message] = reasons.GetValueOrDefault(reason.Message) + 1;
        }
    }

    // quotations that came with the article, of a corpus or another tool, beside what was read
    private void Compare(AnnotatedArticle? read)
    {
        if (read?.Document.Article.Given.Length > 0)
        {
            var matches = GivenComparison.Of(read.Document.Article, read.Statements, _ => null);
            given += matches.Length;
            found += matches.Count(m => m.Statement is not null);
        }
    }

    // the failures by reason, the most frequent first: in a long run their lines have long gone by
    private string Summary(bool stopped)
    {
        var most = reasons.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Take(MostReasons).Select(r => $"\n  {r.Value:N0}: {r.Key}");
        string more = reasons.Count > MostReasons ? $"\n  and {reasons.Count - MostReasons:N0} other reasons" : "";
        string passed = skipped > 0 ? $", {skipped:N0} skipped" : "";
        string why = skipped > 0 ? $"\n  {skipped:N0} skipped: pages of an archive without an article" : "";
        string compared = given > 0 ? $"\n  of {given:N0} quotations that came with them {found:N0} were found; `onrecord show` and `onrecord score --given` compare them" : "";
        return $"{added:N0} added, {updated:N0} updated, {known:N0} known, {failed:N0} failed{passed}{(stopped ? "; stopped: run the same again to carry on" : "")}{string.Concat(most)}{more}{why}{compared}";
    }
}
