using FsCheck;
using FsCheck.Fluent;
using OnRecord.Articles;
using OnRecord.Store.Sqlite;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Store;

public sealed class PageMapTableTests
{
    [Fact]
    public void Any_runs_are_unpacked_as_they_were_packed()
    {
        var run = from start in Gen.Choose(0, 20_000_000) from length in Gen.Choose(1, 300) from page in Gen.Choose(0, 20_000_000) from longer in Gen.Choose(-3, 5000) select new PageRun(start, length, new PageRange(page, page + length + longer));
        Prop.ForAll(run.ListOf().ToArbitrary(), runs => PageMapTable.Unpack(PageMapTable.Pack([.. runs])).SequenceEqual(runs)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_map_and_what_was_given_come_back_with_the_article_and_go_with_it()
    {
        using var record = new TempRecord();
        var map = new PageMap("ab", 99, [new PageRun(0, 5, new PageRange(10, 15)), new PageRun(5, 1, new PageRange(15, 21))]);
        var read = With(a => a with { Page = map, Given = [new GivenQuotation("the bridge", "Brook"), new GivenQuotation("open", null)] });
        long id = record.Open.Add(read).ArticleId;
        var stored = record.Open.Article(id).ShouldNotBeNull().Article;
        stored.Given.ShouldBe(read.Document.Article.Given);
        (stored.Page!.Hash, stored.Page.Length).ShouldBe(("ab", 99));
        stored.Page.Runs.ShouldBe(map.Runs);
        record.Open.EachWithGiven().Single().Id.ShouldBe(id);
        record.Open.Remove(id).ShouldBeTrue();
        record.Open.EachWithGiven().ShouldBeEmpty();
    }

    [Fact]
    public void An_article_of_an_older_record_gets_its_map_when_its_page_comes_again()
    {
        using var record = new TempRecord();
        record.Open.Add(Some.Read());
        record.Open.Versions.NoteIfKnown(With(a => a with { Page = new PageMap("ab", 9, []) }).Document.Article).ShouldBeTrue();
        record.Open.Article("one")!.Article.Page!.Hash.ShouldBe("ab");
    }

    private static AnnotatedArticle With(Func<Article, Article> change)
    {
        var read = Some.Read();
        return read with { Document = new OnRecord.Documents.Document(change(read.Document.Article), [], [], [], []) };
    }
}
