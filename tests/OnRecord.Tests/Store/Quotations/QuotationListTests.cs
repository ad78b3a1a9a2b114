using Microsoft.Data.Sqlite;
using OnRecord.Articles.Sameness;
using OnRecord.Store;
using OnRecord.Store.Corrections;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Quotations;

public sealed class QuotationListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-quotations-").FullName;
    private readonly Record record;

    public QuotationListTests() => record = Record.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_quotation_in_three_outlets_is_one_first_seen_first()
    {
        record.Add(Report.Of("Brook said: \"There will be no talks as long as the gates are shut.\"", "Herald", "2024-05-02"));
        record.Add(Report.Of("\"There will be no talks as long as the gates are shut. We have waited long enough for an answer,\" Brook told us.", "Wire", "2024-05-01"));
        record.Add(Report.Of("Brook: \"There will be no more talks so long as the gates are shut\".", "Lock", "2024-05-03"));
        var quotation = record.Quotations.Repeated().ShouldHaveSingleItem();
        quotation.Appearances.Select(a => a.Article.Outlet).ShouldBe(["Wire", "Herald", "Lock"]);
        quotation.Appearances.Select(a => a.IsVerbatim).ShouldBe([true, false, false]);
        quotation.Appearances[2].Difference.ShouldContain(new DifferencePart("more", DifferenceKind.Added));
        quotation.Outlets.ShouldBe(3);

        var hit = record.FindStatements(new SearchQuery { Words = "talks gates" }).ShouldHaveSingleItem();
        (hit.Article.Outlet, hit.Appearances, hit.Quotation).ShouldBe(("Wire", 3, quotation.Id));
        record.FindStatements(new SearchQuery { Words = "talks gates", AllCopies = true }).Length.ShouldBe(3);
        record.FindStatements(new SearchQuery { Words = "talks gates", Outlet = "lock" }).ShouldHaveSingleItem().Article.Outlet.ShouldBe("Lock");
        record.FindStatements(new SearchQuery()).ShouldHaveSingleItem().Appearances.ShouldBe(3);
        record.Quotations.OfStatement(hit.Statement.Id).ShouldNotBeNull().Id.ShouldBe(quotation.Id);
        record.Quotations.Repeated("shut").ShouldHaveSingleItem();
        record.Quotations.Repeated("open").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("We will open the bridge before the winter.", "We will not open the road this summer either.", "Ada Brook", "2024-05-02")]
    [InlineData("We will open the bridge before the winter.", "We will open the bridge before the winter.", "Bo Cox", "2024-05-02")]
    [InlineData("We will open the bridge before the winter.", "We will open the bridge before the winter.", "Ada Brook", "2025-05-02")]
    [InlineData("Not now.", "Not now.", "Ada Brook", "2024-05-02")]
    public void What_is_not_one_stays_two(string one, string other, string speaker, string day)
    {
        record.Add(Report.Of($"Brook said: \"{one}\"", "Wire", "2024-05-01"));
        record.Add(Report.Of($"It was said: \"{other}\"", "Lock", day, speaker: speaker));
        record.Quotations.Repeated().ShouldBeEmpty();
        record.FindStatements(new SearchQuery()).Length.ShouldBe(2);
    }

    [Fact]
    public void A_quotation_keeps_its_number_while_its_only_statement_is_gone_and_no_other_is_given_it()
    {
        const string Words = "We will open the bridge before the winter.";
        long article = record.Add(Report.Of($"Brook said: \"{Words}\"", "Wire", "2024-05-01")).ArticleId;
        var statement = record.Article(article)!.Statements.ShouldHaveSingleItem();
        long number = record.Quotations.OfStatement(statement.Id)!.Id;
        var target = CorrectionTarget.OfStatement(article, statement.Statement.Content);
        long rejected = record.Corrections.Apply(new Correction { Kind = CorrectionKind.StatementReject, Target = target, By = "x", Why = "no statement" }).Id;
        record.Quotations.Get(number).ShouldBeNull();
        record.Add(Report.Of("Cox said: \"The harbour stays shut until the ferry is paid for.\"", "Lock", "2024-05-02", speaker: "Bo Cox"));
        record.FindStatements(new SearchQuery { Words = "harbour" }).ShouldHaveSingleItem().Quotation.ShouldNotBe(number);
        record.Corrections.Undo(rejected, "x", "it is one");
        record.Quotations.Get(number).ShouldNotBeNull().First.Statement.ContentText.ShouldBe($"\"{Words}\"");

        // what was read again is where it was; what was taken out leaves no words, and its number is nobody's
        record.Reread(Report.Of($"Brook said: \"{Words}\"", "Wire", "2024-05-01"));
        record.Quotations.Get(number).ShouldNotBeNull();
        record.Remove(article);
        record.Quotations.Get(number).ShouldBeNull();
        long last = record.LastArticle();
        record.Remove(last);
        record.Add(Report.Of($"Cox said: \"{Words}\"", "Lock", "2024-05-03", speaker: "Bo Cox")).ArticleId.ShouldBeGreaterThan(last);
        record.FindStatements(new SearchQuery { Words = "winter" }).ShouldHaveSingleItem().Quotation.ShouldNotBe(number);
    }

    [Fact]
    public void Long_words_that_are_quoted_a_year_later_are_the_same_quotation()
    {
        const string Words = "\"We shall open the bridge on the day when the last of the tolls is lifted and not one day before that.\"";
        record.Add(Report.Of($"Brook said: {Words}", "Wire", "2024-05-01"));
        record.Add(Report.Of($"A year ago Brook said: {Words}", "Lock", "2025-05-02"));
        record.Quotations.Repeated().ShouldHaveSingleItem().First.Article.Outlet.ShouldBe("Wire");
    }
}
