using OnRecord.Positions;
using OnRecord.Positions.Meaning;
using OnRecord.Store.Corrections;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>What comes into a record that is shown is on its issues by meaning, without anybody searching by meaning first.</summary>
public sealed class MeaningKeeperTests
{
    private const string Page = "/issues/truce.json", ByMeaning = "go on for another month";

    [Fact]
    public async Task What_another_program_adds_and_what_is_brought_back_is_on_the_issue()
    {
        await using var site = await RunningSite.Start(Make);
        (await Shows(site)).ShouldBeFalse();
        var record = Record.Open(site.RecordPath);
        long article = record.Add(new Handmade("a", "2031-03-01").Says("Ada Brook", "Negotiators want the truce to go on for another month").Read()).ArticleId;
        await Eventually(site, shows: true);

        var statement = record.Article(article)!.Statements.Single();
        var rejected = record.Corrections.Apply(new Correction { By = "ada", Why = "no statement", Kind = CorrectionKind.StatementReject, Target = CorrectionTarget.Of(statement) });
        await Eventually(site, shows: false);
        record.Corrections.Undo(rejected.Id, "ada");
        await Eventually(site, shows: true);
    }

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        var issue = new Issue("truce", "The ceasefire should be extended.") { Search = ["ceasefire line"] };
        record.AddIssue(issue);
        using var encoder = SentenceEncoder.Open(Models.Folder);
        record.IssueSearch.SetWordings(issue, [CompactMeaning.Of(encoder.Encode(issue.Proposition))]);
        return record;
    }

    private static async Task<bool> Shows(RunningSite site) => (await site.Client.GetStringAsync(new Uri(Page, UriKind.Relative))).Contains(ByMeaning, StringComparison.Ordinal);

    private static async Task Eventually(RunningSite site, bool shows)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await Shows(site) != shows)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }
}
