using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OnRecord.App.Standing;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Positions.Briefs;
using OnRecord.Positions.Conditions;
using OnRecord.Store;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Standing;

public sealed class BriefTests : IDisposable
{
    private static readonly Issue Talks = new("talks", "Talks should <begin> at *once*.") { Search = ["talks"] };

    private readonly TempRecord temp = new();

    public BriefTests()
    {
        temp.Open.AddIssue(Talks);
        Add(new Handmade("a", "2031-03-01", "The <Lock>").Says("Ada Brook", "no talks as long as the *gates* are shut & locked", "President", country: "FI").Shows("talks", Stance.Disagree, condition: "as long as the *gates* are shut")
            .Says("Ben Hall", "talks, says <b>everybody</b>, are \U0001F600 the way", "leader", "Mill Union").Shows("talks", Stance.Agree));
        Add(new Handmade("b", "2031-03-20").Says("Cleo Dunn", "I have heard of talks"));
        Add(new Handmade("c", "2031-04-01").Says("Ada Brook", "talks tomorrow, if inspectors may come", "President", country: "FI").Shows("talks", Stance.Agree, condition: "if inspectors may come"));
        Add(new Handmade("d", "2031-04-02").Says("Dora Ek", "the talks are a trap").Shows("talks", Stance.Disagree, 0.5f));
    }

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Every_word_of_a_quoted_line_stands_in_its_article_at_its_place()
    {
        var brief = Brief();
        brief.Quotes().Count().ShouldBeGreaterThanOrEqualTo(8);
        foreach (var quote in brief.Quotes())
        {
            var article = temp.Open.Article(brief.SourceOf(quote).Article)!.Article;
            quote.Texts.ShouldBe(quote.Pieces.Select(new DocumentText(article.Text).Slice));
        }
    }

    [Fact]
    public void Each_stands_in_its_section_with_conditions_and_changes()
    {
        var brief = Brief();
        brief.Sections.Select(s => s.Kind).ShouldBe([
            BriefSectionKind.Lead, BriefSectionKind.Agree, BriefSectionKind.Disagree, BriefSectionKind.Conditions, BriefSectionKind.Changes, BriefSectionKind.Unclear, BriefSectionKind.OpenPoints]);
        Who(brief, BriefSectionKind.Lead).ShouldBe(["Ada Brook"]);
        Who(brief, BriefSectionKind.Agree).ShouldBe(["Ben Hall"]);
        Who(brief, BriefSectionKind.Disagree).ShouldBe(["Dora Ek"]);
        Who(brief, BriefSectionKind.Unclear).ShouldBe(["Cleo Dunn"]);
        Section(brief, BriefSectionKind.Conditions).Groups[0].Entries[0].Quotes[0].OnOneLine.ShouldBe("if inspectors may come");
        Section(brief, BriefSectionKind.Changes).Groups[0].Entries[0].Quotes.Select(q => (q.Label, q.Day!.Value.Month)).ShouldBe([("before", 3), ("after", 4)]);
        Section(brief, BriefSectionKind.OpenPoints).Groups[0].Entries[^1].Note.ShouldContain("Dora Ek");
    }

    [Fact]
    public void A_condition_is_shown_also_where_no_stand_is_clear()
    {
        const string Limit = "until the dam is open";
        var read = new Handmade("e", "2031-04-03").Says("Eva Falk", $"no talks {Limit}").Read();
        int at = read.Document.Article.Text.IndexOf(Limit, StringComparison.Ordinal);
        temp.Open.Add(read with { Conditions = [new LimitingWords(new TextSpan(at, at + Limit.Length), new TextSpan(at - 6, at - 1))] });
        Section(Brief(), BriefSectionKind.Conditions).Groups[0].Entries.ShouldContain(e => e.Who == "Eva Falk" && e.Quotes[0].OnOneLine == Limit);
        Section(Brief(), BriefSectionKind.Unclear).Groups[0].Entries.Single(e => e.Who == "Eva Falk").Quotes.Select(q => q.Label).ShouldBe([null, "condition"]);
    }

    [Fact]
    public void Who_leads_can_be_chosen_by_name_or_country()
    {
        Who(Brief("ben hall"), BriefSectionKind.Lead).ShouldBe(["Ben Hall"]);
        Section(Brief("FI"), BriefSectionKind.Lead).Heading.ShouldBe("Where Finland stands");
        Should.Throw<RecordException>(() => Brief("Nobody")).Message.ShouldContain("\"Nobody\" has not spoken");
    }

    [Fact]
    public void The_day_decides_what_is_in_it()
    {
        var march = BriefBuilder.Of(temp.Open, temp.Open.Standing.On(Talks, new DateOnly(2031, 3, 10)), null);
        march.Sections.ShouldNotContain(s => s.Kind == BriefSectionKind.Changes);
        march.Sources.ShouldHaveSingleItem().Key.ShouldBe("a");
    }

    [Fact]
    public void The_Word_document_is_valid_and_has_all_quotations_and_links()
    {
        using var file = new MemoryStream();
        BriefOutput.Write(Brief(), "docx", file);
        file.Position = 0;
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        string text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Brief().Quotes().ShouldAllBe(q => text.Contains(q.OnOneLine, StringComparison.Ordinal));
        document.MainDocumentPart.HyperlinkRelationships.ShouldContain(h => h.Uri.OriginalString.Contains("talks%20tomorrow", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_needs_nothing_else_and_words_are_never_markup()
    {
        var page = new HtmlParser().ParseDocument(Written("html"));
        page.QuerySelectorAll("script, link, img, iframe, b b, em").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe(Talks.Proposition);
        page.Body!.TextContent.ShouldContain("talks, says <b>everybody</b>, are \U0001F600 the way");
        page.QuerySelectorAll("blockquote").Length.ShouldBe(Brief().Quotes().Count());
        page.QuerySelectorAll("a[href^='#source-']").ShouldAllBe(a => page.QuerySelector(a.GetAttribute("href")!) != null);
    }

    [Fact]
    public void Markdown_shows_the_words_as_they_are()
    {
        string html = Markdig.Markdown.ToHtml(Written("md"));
        var page = new HtmlParser().ParseDocument(html);
        page.QuerySelector("h1")!.TextContent.ShouldBe(Talks.Proposition);
        page.QuerySelectorAll("b, script").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain("as long as the *gates* are shut");
        page.QuerySelectorAll("blockquote a").Length.ShouldBe(Brief().Quotes().Count());
    }

    private static IEnumerable<string> Who(Brief brief, BriefSectionKind kind) => Section(brief, kind).Groups.SelectMany(g => g.Entries).Select(e => e.Who);

    private static BriefSection Section(Brief brief, BriefSectionKind kind) => brief.Sections.Single(s => s.Kind == kind);

    private Brief Brief(string? lead = "ada-brook") => BriefBuilder.Of(temp.Open, temp.Open.Standing.On(Talks), lead);

    private string Written(string format)
    {
        using var output = new MemoryStream();
        BriefOutput.Write(Brief(), format, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private void Add(Handmade article) => temp.Open.Add(article.Read());
}
