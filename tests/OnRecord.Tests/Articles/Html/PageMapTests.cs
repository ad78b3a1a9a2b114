using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Articles;
using OnRecord.Articles.Html;
using OnRecord.Documents;

namespace OnRecord.Tests.Articles.Html;

public sealed class PageMapTests
{
    private const string Prose = "The envoy of the northern province said on Monday that the talks had stalled over the bridge and would not go on this week.";

    // what pages do to words: # becomes a number, so that no two words are the same
    private static readonly string[] Bits =
    [
        "word#", "word#", "caf&eacute;#", "&ldquo;word#&rdquo;", "&#8220;word#&#x201D;", "A&amp;B#", "R&B#", "&ampword#", "&notit;#", "😀#", "&#128512;#", "&NotEqualTilde;#", "&#150;#", "&unknown;#",
        "<b>word#</b>", "<b><i>word#</i></b>", "<b>word#<i>word#</b>word#</i>", "<a href=\"/x?a>b\" title='<p>'>word#</a>", "<a href=/x=\">word#</a>", "word#<!-- > <p>no</p> -->word#", "word#<!-->word#",
        "word#</x>word#", "word#<script>if (a < b) { '<p>'; }</script>word#", "word#<?php no ?>word#", "a < b#", "a <3 b#", "<span\nclass='a'\n>word#</span>", "word#<br>word#", "word#<wbr>word#",
        "<em> word# </em>", "word#&nbsp;word#", "word#\u200Bword#", "word#<img alt='> no' src=x>word#", "<font><b>word#</font> word#</b>", "word#<svg><title>no</title></svg>word#", "word#</ b>word#",
    ];

    private static readonly string[] Spaces = [" ", "\n", "\r\n", " \t\r\n  ", "&nbsp;", " &nbsp; ", "\n<!-- no -->\n", "\r"];

    private static readonly string[] Frames =
        ["<p>{0}</p>", "<p>{0}", "<div>{0}</div>", "<blockquote><p>{0}</p></blockquote>", "<ul><li>{0}<li>{0}</ul>", "<h2>{0}</h2><p>{0}", "<p><b>{0}<p>{0}</b>", "<table><tr><td>{0}</table>", "<pre>\n{0}</pre>", "<aside>{0}</aside>"];

    [Fact]
    public void Every_character_of_any_page_leads_to_one_that_says_the_same() =>
        Prop.ForAll(Pages().ToArbitrary(), page =>
        {
            var article = Read(page);
            ShouldLeadBack(article, page);
            AllWordsHavePlaces(article).ShouldBeTrue(page);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_place_covers_the_markup_between_its_characters()
    {
        string page = $"<!doctype html>\r\n<title>😀</title><p>{Prose}\r\n   <b>&ldquo;No&rdquo;</b>, it said.<p>{Prose}";
        var article = Read(page);
        int at = article.Text.IndexOf("“No”, it", StringComparison.Ordinal);
        var place = article.Page!.Find(at, at + "“No”, it".Length)!.Value;
        new DocumentText(page).Slice(new TextSpan(place.Start, place.End)).ShouldBe("&ldquo;No&rdquo;</b>, it");
        article.Page.Length.ShouldBe(new DocumentText(page).Length);
    }

    [Fact]
    public void What_stands_for_markup_alone_has_no_place() =>
        Read($"<p>{Prose}<p>{Prose}").Page!.Find(Prose.Length, Prose.Length + 2).ShouldBeNull();

    [Fact]
    public void What_the_parser_moved_has_no_wrong_place()
    {
        string page = $"<body><table><tr><td>{Prose}</td></tr>moved out<tr><td>{Prose} twice</table>";
        ShouldLeadBack(Read(page), page);
    }

    [Theory]
    [InlineData("<!-- -->")]
    [InlineData("<svg><title/></svg>")]
    [InlineData("<b></b>x")]
    [InlineData("&amp")]
    [InlineData("<p title=\">\">x")]
    public void Markup_without_end_takes_time_in_proportion(string markup)
    {
        string page = $"<body><p>{Prose}{string.Concat(Enumerable.Repeat(markup, 100_000))}<p>{Prose}";
        try
        {
            AllWordsHavePlaces(WorkLimit.Run(() => Read(page), TimeSpan.FromSeconds(20))).ShouldBeTrue();
        }
        catch (InputException e)
        {
            e.Message.ShouldBe("is nested more than 1,000 elements deep.");
        }
    }

    [Fact]
    public void Another_page_has_another_hash() => Read($"<p>{Prose}").Page!.Hash.ShouldNotBe(Read($"<p >{Prose}").Page!.Hash);

    [Fact]
    public void Only_pages_have_a_map()
    {
        using var source = new ArticleSource();
        source.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(Prose)), "a.txt").Single().Article!.Page.ShouldBeNull();
    }

    private static Gen<string> Pages()
    {
        var bit = from b in Gen.Elements(Bits) from s in Gen.Elements(Spaces) select b + s;
        var frame = from f in Gen.Elements(Frames) from b in bit.NonEmptyListOf() select f.Replace("{0}", string.Concat(b.Take(20)), StringComparison.Ordinal);
        var page = from f in frame.NonEmptyListOf() from end in Gen.Elements("\r\n", "") select $"<html><body>{end}<div><p>{Prose}</p>{string.Join(end, f.Take(8))}<p>{Prose} End.</p></div>";
        return page.Select(Numbered);
    }

    private static string Numbered(string page)
    {
        string[] parts = page.Split("d#").SelectMany((p, n) => n == 0 ? [p] : new[] { $"d{n}", p }).ToArray();
        return string.Concat(parts).Replace("#", "", StringComparison.Ordinal).Replace("&8", "&#8", StringComparison.Ordinal).Replace("&1", "&#1", StringComparison.Ordinal).Replace("&x", "&#x", StringComparison.Ordinal);
    }

    private static void ShouldLeadBack(Article article, string page)
    {
        DocumentText text = new(article.Text), source = new(page);
        foreach (var run in article.Page!.Runs)
        {
            string said = text.Slice(new TextSpan(run.Start, run.End)), written = source.Slice(new TextSpan(run.Page.Start, run.Page.End));
            if (run.IsOneByOne)
            {
                Plain(written).ShouldBe(Plain(said), page);
            }
            else
            {
                Plain(new HtmlParser().ParseDocument($"<pre>.{written}").Body!.TextContent[1..]).ShouldBe(Plain(said), $"{written} in {page}");
            }
        }

        article.Page.Runs.Zip(article.Page.Runs.Skip(1)).ShouldAllBe(p => p.First.End <= p.Second.Start);
    }

    // every white space is a space of the text
    private static string Plain(string text)
    {
        string plain = string.Concat(text.Select(c => char.IsWhiteSpace(c) || c == '\u200B' ? ' ' : c));
        return plain.Trim().Length == 0 ? " " : plain;
    }

    private static bool AllWordsHavePlaces(Article article)
    {
        var runes = article.Text.EnumerateRunes().ToArray();
        var covered = new bool[runes.Length];
        foreach (var run in article.Page!.Runs)
        {
            covered.AsSpan(run.Start, run.Length).Fill(true);
        }

        return runes.Zip(covered).All(c => c.Second || Rune.IsWhiteSpace(c.First));
    }

    private static Article Read(string html) => HtmlArticle.Read("x", Encoding.UTF8.GetBytes(html), named: null);
}
