using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OnRecord.Articles;

namespace OnRecord.Tests.Articles.Files;

/// <summary>Word documents made in the test with the library that reads them, and some made by hand to do harm.</summary>
public sealed class DocxArticleTests
{
    [Fact]
    public void The_text_is_what_stands_after_all_tracked_changes()
    {
        byte[] file = Word(
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), new Run(new Text("Talks stall"))),
            new Paragraph(new Run(new Text("The envoy said ") { Space = SpaceProcessingModeValues.Preserve }), new DeletedRun(new Run(new DeletedText("yes"))), new InsertedRun(new Run(new Text("no"))), new Run(new Text("."), new Break(), new Text("Then he left."))),
            new Paragraph(),
            new Table(new TableRow(new TableCell(new Paragraph(new Run(new Text("Tolls")))), new TableCell(new Paragraph(new Run(new Text("5")))))));
        var article = Read(file).Article.ShouldNotBeNull();
        article.Text.ShouldBe("Talks stall\n\nThe envoy said no.\nThen he left.\n\nTolls\n\n5");
        (article.Title, article.Byline).ShouldBe(("Talks stall", "Ann Lee"));
    }

    [Fact]
    public void It_is_known_by_its_content() => Read(Word(new Paragraph(new Run(new Text("It is so.")))), "file").Article!.Text.ShouldBe("It is so.");

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        byte[] bomb = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string(' ', 30_000_000)));
        bomb.Length.ShouldBeLessThan(100_000);
        Read(bomb).Error!.Message.ShouldStartWith("unpacks to more than");
    }

    [Fact]
    public void A_zip_file_of_another_kind_says_so() => Read(Zip(("a.txt", "x"))).Error!.Message.ShouldStartWith("is no Word document");

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string Laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        Read(WithBody(Laughs)).Error!.Message.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_deep_body_is_refused()
    {
        string deep = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + string.Concat(Enumerable.Repeat("<w:p>", 100_000));
        Read(WithBody(deep)).Error!.Message.ShouldStartWith("is nested more than");
    }

    private static byte[] Word(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(content));
            document.PackageProperties.Creator = "Ann Lee";
        }

        return stream.ToArray();
    }

    private static byte[] WithBody(string body)
    {
        using var stream = new MemoryStream();
        stream.Write(Word(new Paragraph(new Run(new Text("x")))));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(body));
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static ArticleInput Read(byte[] file, string name = "x.docx")
    {
        using var source = new ArticleSource();
        return source.ReadStream(new MemoryStream(file), name).Single();
    }
}
