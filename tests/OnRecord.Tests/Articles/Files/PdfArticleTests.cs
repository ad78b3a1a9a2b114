using OnRecord.Articles;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace OnRecord.Tests.Articles.Files;

/// <summary>PDFs made in the test, line by line.</summary>
public sealed class PdfArticleTests
{
    private const double Size = 11, Step = 14;

    [Fact]
    public void Lines_become_paragraphs_and_a_sentence_goes_on_over_the_page()
    {
        var article = Read(
            [["Talks stall again"], ["The envoy of the northern province said on Monday that", "the talks had stalled over the bridge.", "  A speaker of the council rejected that and said that"]],
            [["the council had offered to meet again."]]);
        article.Text.ShouldBe("""
            Talks stall again

            The envoy of the northern province said on Monday that the talks had stalled over the bridge.

            A speaker of the council rejected that and said that the council had offered to meet again.
            """);
        article.Title.ShouldBe("Talks stall again");
    }

    [Fact]
    public void A_cut_word_is_joined_only_where_the_document_shows_it()
    {
        var article = Read([["The province is large. In this prov-", "ince a cease-fire holds, and the cease-", "fire was broken by an unac-", "countable shot."]]);
        article.Text.ShouldBe("The province is large. In this province a cease-fire holds, and the cease-fire was broken by an unac-\ncountable shot.");
    }

    [Fact]
    public void Page_numbers_and_running_heads_are_left_out()
    {
        string[] names = ["First", "Second", "Third", "Fourth"];
        var pages = Enumerable.Range(1, 4).Select(n => new string[][] { [$"The Gazette, page {n}"], [$"{names[n - 1]} talks were held in the town.", "Nobody said why they were held."], ["They ended late."], ["No one came out."], [$"{n}"] });
        string text = Read([.. pages]).Text;
        text.ShouldNotContain("Gazette");
        text.ShouldNotContain("\n\n1\n\n");
        text.ShouldContain("Third talks were held in the town. Nobody said why they were held.");
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        for (int i = 0; i < 8; i++)
        {
            page.AddText($"left column line {i} goes on", Size, new PdfPoint(60, 700 - (i * Step)), font);
            page.AddText($"right column line {i} goes on", Size, new PdfPoint(330, 700 - (i * Step)), font);
        }

        string text = Read(builder.Build()).Text;
        text.IndexOf("left column line 7", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("right column line 0", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scan_says_what_to_do()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4);
        Error(builder.Build()).ShouldStartWith("has no text layer");
    }

    [Theory]
    [InlineData("%PDF-1.7\nnothing else")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF")]
    public void A_broken_one_is_an_error_in_words(string content) => Error(System.Text.Encoding.ASCII.GetBytes(content)).ShouldEndWith(".");

    [Fact]
    public void A_bomb_is_given_up()
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        page.AddText("x", Size, new PdfPoint(60, 700), builder.AddStandard14Font(Standard14Font.Helvetica));
        byte[] pdf = WithContent(new byte[3_000_000]);
        using var source = new ArticleSource(new InputOptions { MaxBytes = 100_000 });
        source.ReadStream(new MemoryStream(pdf), "x.pdf").Single().Error!.Message.ShouldBe("unpacks to more than a document of text ever has.");
    }

    // a page whose content is that many bytes, packed
    private static byte[] WithContent(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(content);
        }

        string head = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >>\nendobj\n"
            + $"4 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n";
        return [.. System.Text.Encoding.ASCII.GetBytes(head), .. packed.ToArray(), .. "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF"u8];
    }

    /// <summary>Pages of blocks of lines; blocks stand apart, and two leading spaces are an indent.</summary>
    private static Article Read(params string[][][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (string[][] blocks in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            double y = 780;
            foreach (string[] lines in blocks)
            {
                foreach (string line in lines)
                {
                    page.AddText(line.TrimStart(), Size, new PdfPoint(line.StartsWith(' ') ? 80 : 60, y), font);
                    y -= Step;
                }

                y -= 3 * Step;
            }
        }

        return Read(builder.Build());
    }

    private static Article Read(byte[] pdf)
    {
        using var source = new ArticleSource();
        var input = source.ReadStream(new MemoryStream(pdf), "x.pdf").Single();
        return input.Article.ShouldNotBeNull(input.Error?.ToString());
    }

    private static string Error(byte[] pdf)
    {
        using var source = new ArticleSource();
        return source.ReadStream(new MemoryStream(pdf), "x.pdf").Single().Error!.Message;
    }
}
