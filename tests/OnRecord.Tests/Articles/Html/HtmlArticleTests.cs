using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Articles;
using OnRecord.Articles.Html;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Articles.Html;

public sealed class HtmlArticleTests
{
    private const string Prose = "The envoy of the northern province said on Monday that the talks had stalled over the bridge and would not go on this week.";
    private const string Prose2 = "A speaker of the river council rejected that, saying that the council had offered to meet again as soon as the tolls were lifted.";

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string[] cells in Repository.Read("tests/OnRecord.Tests/Specs/Articles/html.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (cells[2].StartsWith('`'))
            {
                rows.Add(cells[1], cells[2].Trim('`'), cells[3]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_spec_holds(string rule, string body, string text) =>
        Read($"<html><body>{Fill(body)}</body></html>").Text.ShouldBe(Fill(text).Replace("⏎", "\n\n", StringComparison.Ordinal), rule);

    [Fact]
    public void JSON_LD_says_who_wrote_it_and_when()
    {
        var article = Read($$"""
            <html lang="de"><head><title>Kein Ergebnis | Der Bote</title><link rel="canonical" href="https://bote.example/2022/10/11/kein-ergebnis">
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Kein Ergebnis","author":[{"name":"Ann Lee"},{"name":"Bo Cox"}],
            "publisher":{"name":"Der Bote"},"datePublished":"2022-10-11T09:30:00+02:00","dateModified":"2022-10-11T12:00:00Z"}]}</script></head><body><p>{{Prose}}</p></body></html>
            """);
        (article.Title, article.Outlet, article.Byline, article.Language).ShouldBe(("Kein Ergebnis", "Der Bote", "Ann Lee, Bo Cox", "de"));
        article.Published.ToString().ShouldBe("2022-10-11T09:30:00+02:00");
        article.Modified.ToString().ShouldBe("2022-10-11T12:00:00Z");
        article.CanonicalUrl.ShouldBe("https://bote.example/2022/10/11/kein-ergebnis");
    }

    [Theory]
    [InlineData("<meta property='og:title' content='Talks stall'><meta name='author' content='By Ann Lee'><meta property='article:published_time' content='2022-10-11'>")]
    [InlineData("<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Talks stall\",\"author\":\"Ann Lee\",\"datePublished\":\"2022-10-11\"}\n//]]></script>")]
    [InlineData("<title>Talks stall</title></head><body><div class='byline'>By Ann Lee - Oct 11, 2022 8:02 pm</div><time datetime='2022-10-11'>yesterday</time>")]
    [InlineData("<title>Talks stall</title></head><body><span rel='author'>by Ann Lee</span><time pubdate datetime='2022-10-11'>yesterday</time>")]
    [InlineData("<meta name='DC.Title' content='Talks stall'><meta name='DC.Creator' content='Ann Lee'><link rel='canonical' href='https://example.org/2022/10/11/talks'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headl\\ud800\":\"No\"}</script><title>Talks stall</title><meta name='author' content='Ann Lee'><meta itemprop='datePublished' content='2022-10-11'>")]
    [InlineData("<script type='application/ld+json'>{broken</script><title>Talks stall</title><meta name='author' content='Ann Lee'><meta itemprop='datePublished' content='2022-10-11'>")]
    public void Other_places_say_it_too(string head)
    {
        var article = Read($"<html><head>{head}<p>{Prose}</p></html>");
        (article.Title, article.Byline, article.Published.ToString()).ShouldBe(("Talks stall", "Ann Lee", "2022-10-11"));
    }

    [Theory]
    [InlineData("<meta name='author' content='Ann Lee'><meta name='author' content='By Bo Cox'>")]
    [InlineData("<meta property='article:author' content='https://social.example/ann'><meta name='parsely-author' content='Ann Lee'><meta name='parsely-author' content='Bo Cox'>")]
    [InlineData("<meta name='citation_author' content='Ann Lee'><meta name='citation_author' content='Bo Cox'><meta name='citation_author' content='Ann Lee'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[\"Ann Lee\",{\"@type\":\"Person\",\"name\":\"Bo Cox\"}]}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":[\"Ann Lee\",\"Bo Cox\"]}}</script>")]
    public void All_of_several_authors_are_named(string head) => Read($"<html><head>{head}<p>{Prose}</p></html>").Byline.ShouldBe("Ann Lee, Bo Cox");

    [Fact]
    public void A_page_that_is_UTF8_is_read_so_whatever_it_declares() =>
        Read($"<meta charset=gb2312><title>桥</title><p>é {Prose}</p>").Text.ShouldStartWith("é ");

    [Fact]
    public void A_declared_charset_is_used_and_a_stray_byte_does_no_harm()
    {
        byte[] page = [.. Encoding.ASCII.GetBytes("<meta charset=\"windows-1251\"><p>"), .. TextDecoder.ByName("windows-1251")!.GetBytes("Переговоры остановились, сказал посланник северной провинции в понедельник, и на этой неделе их не будет.")];
        HtmlArticle.Read("x", page, named: null).Text.ShouldStartWith("Переговоры");
        byte[] korean = [.. Encoding.ASCII.GetBytes($"<meta charset=euc-kr><p>{Prose} "), 0xFF, .. "</p>"u8];
        HtmlArticle.Read("x", korean, named: null).Text.ShouldStartWith(Prose);
        byte[] stray = [.. Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{Prose} "), 0xE9, .. "</p>"u8];
        HtmlArticle.Read("x", stray, named: null).Text.ShouldBe(Prose + " \uFFFD");
    }

    [Fact]
    public void A_page_nested_beyond_reason_is_refused_quickly() =>
        Should.Throw<InputException>(() => Read(string.Concat(Enumerable.Repeat("<div>", 100_000)) + Prose)).Message.ShouldBe("is nested more than 1,000 elements deep.");

    [Fact]
    public void A_page_nested_deep_is_read() =>
        Read(string.Concat(Enumerable.Repeat("<div>", 900)) + $"<p>{Prose}</p>").Text.ShouldBe(Prose);

    [Fact]
    public void Damaged_pages_give_text_or_a_sentence()
    {
        string page = Fill("<html><head><title>T</title><meta charset='utf-8'></head><body class='a'><nav>x</nav><div id='b'><p>PROSE</p><ul><li>a<li>b</ul><table><tr><td>PROSE2</table></div></body></html>");
        var cuts = Gen.Choose(0, page.Length - 1).Three();
        Prop.ForAll(cuts.ToArbitrary(), cut =>
        {
            string damaged = page.Remove(cut.Item1, Math.Min(page.Length - cut.Item1, cut.Item2 % 40)).Insert(0, page[cut.Item3..]);
            try
            {
                return Read(damaged).Text.Length > 0;
            }
            catch (InputException e)
            {
                return e.Message.EndsWith('.');
            }
        }).QuickCheckThrowOnFailure();
    }

    private static Article Read(string html) => HtmlArticle.Read("x", Encoding.UTF8.GetBytes(html), named: null);

    private static string Fill(string text) => text.Replace("PROSE2", Prose2, StringComparison.Ordinal).Replace("PROSE", Prose, StringComparison.Ordinal);
}
