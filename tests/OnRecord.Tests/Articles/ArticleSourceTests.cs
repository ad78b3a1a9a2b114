using System.Text;
using OnRecord.Articles;

namespace OnRecord.Tests.Articles;

public sealed class ArticleSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_text_file_is_kept_as_it_is_and_its_headline_is_the_title()
    {
        string path = Put("talks.txt", "Talks stall again\r\n\r\nThe envoy said no. 😀\r\n");
        var article = new ArticleSource().Read(path).Single().Article.ShouldNotBeNull();
        article.ShouldBe(new Article("talks", "Talks stall again\r\n\r\nThe envoy said no. 😀\r\n") { Title = "Talks stall again" });
    }

    [Fact]
    public void A_table_without_a_column_of_text_is_left_out_with_one_notice()
    {
        string path = Put("list.tsv", "id\tpublisher\none\tThe Lock\ntwo\tThe Weir\n");
        var error = new ArticleSource().Read(path).ShouldHaveSingleItem().Error.ShouldNotBeNull();
        error.ToString().ShouldStartWith($"{path}, line 1: names no column of text");
        error.IsNotice.ShouldBeTrue();
    }

    [Theory]
    [InlineData("A sentence, not a headline.\nMore.")]
    [InlineData("Only one line")]
    public void Without_a_headline_there_is_no_title(string text) => ReadText("x.txt", text).Article!.Title.ShouldBeNull();

    [Fact]
    public void A_folder_is_read_in_order_with_paths_as_ids()
    {
        Put("b.txt", "Second text here.");
        Put("a/deep/one.txt", "First text here.");
        Put("a/.hidden.txt", "Not read.");
        Put("a/picture.png", "x");
        var inputs = new ArticleSource().Read(folder).ToList();
        inputs.Select(i => i.Article?.Id).ShouldBe(["b", "a/deep/one", null]);
        inputs[2].Error!.Message.ShouldStartWith("1 files have an ending that is not read");
    }

    [Fact]
    public void A_link_to_a_folder_above_does_not_go_round()
    {
        Put("a/one.txt", "Text.");
        Directory.CreateSymbolicLink(Path.Combine(folder, "a", "up"), folder);
        new ArticleSource().Read(folder).Count().ShouldBe(1);
    }

    [Fact]
    public void An_id_used_twice_gets_the_next_one_and_says_so()
    {
        Put("a.txt", "Text.");
        Put("b/a.jsonl", """{"id":"a","text":"Other."}""" + "\n" + """{"id":"a","text":"Third."}""");
        var inputs = new ArticleSource().Read(folder).ToList();
        inputs.Select(i => i.Article!.Id).ShouldBe(["a", "a~2", "a~3"]);
        inputs[1].Error!.Message.ShouldBe("the id \"a\" is used twice; this article is kept as \"a~2\".");
    }

    [Fact]
    public void A_bad_line_is_named_and_the_rest_goes_on()
    {
        string path = Put("in.jsonl", """
            {"id":7,"title":"T","body":"One.","url":"https://example.org/1","source":"The Gazette","author":"Ann Lee","date":"2022-10-11","language":"en"}
            {"id":
            [1]

            {"title":"no text"}
            {"text":"Two."}
            """);
        var inputs = new ArticleSource().Read(path).ToList();
        inputs.Where(i => i.Error is not null).Select(i => i.Error!.Place).ShouldBe(["line 2", "line 3", "line 5"]);
        inputs.Where(i => i.Article is not null).Select(i => i.Article!.Id).ShouldBe(["7", "in:6"]);
        inputs[0].Article.ShouldBe(new Article("7", "One.")
        {
            Title = "T",
            Url = "https://example.org/1",
            Outlet = "The Gazette",
            Byline = "Ann Lee",
            Published = new PublicationTime(new DateOnly(2022, 10, 11)),
            Language = "en",
        });
    }

    [Fact]
    public void JSONL_in_UTF_16_and_from_a_stream_without_ending_is_known()
    {
        byte[] bytes = new UnicodeEncoding(false, true).GetPreamble().Concat(new UnicodeEncoding(false, true).GetBytes("{\"text\":\"Żółć.\"}\r\n")).ToArray();
        new ArticleSource().ReadStream(new MemoryStream(bytes), "stdin").Single().Article.ShouldBe(new Article("stdin:1", "Żółć."));
    }

    [Fact]
    public void JSONL_in_a_named_encoding_is_read()
    {
        var encoding = TextDecoder.ByName("windows-1251")!;
        var options = new InputOptions { Encoding = encoding };
        var stream = new MemoryStream(encoding.GetBytes("{\"id\":\"a\",\"text\":\"Привет.\"}"));
        new ArticleSource(options).ReadStream(stream, "in.jsonl").Single().Article.ShouldBe(new Article("a", "Привет."));
    }

    [Fact]
    public void A_text_above_the_limit_is_refused_with_the_limit()
    {
        var options = new InputOptions { MaxBytes = 100 };
        string path = Put("long.txt", new string('x', 101));
        new ArticleSource(options).Read(path).Single().Error!.Message.ShouldBe("is larger than 100 bytes, the limit of one article.");
        path = Put("long.jsonl", new string('x', 101) + "\n{\"text\":\"Short.\"}");
        var inputs = new ArticleSource(options).Read(path).ToList();
        inputs[0].Error!.ToString().ShouldBe($"{path}, line 1: is longer than 100 bytes, the limit of one article.");
        inputs[1].Article!.Text.ShouldBe("Short.");
    }

    [Theory]
    [InlineData("", "is empty.")]
    [InlineData(" \n ", "has no text.")]
    public void An_empty_file_says_so(string text, string message) => ReadText("x.txt", text).Error!.Message.ShouldBe(message);

    [Fact]
    public void What_is_not_there_says_so() => new ArticleSource().Read(Path.Combine(folder, "none")).Single().Error!.Message.ShouldBe("does not exist.");

    [Theory]
    [InlineData("x.md", "> ", "is nested too deep")]
    [InlineData("y.md", "*_[", "is nested too deep")]
    public void Marks_in_marks_without_end_say_so(string name, string mark, string message) =>
        ReadText(name, string.Concat(Enumerable.Repeat(mark, 50_000)) + "x").Error!.Message.ShouldStartWith(message);

    [Fact]
    public void A_field_that_is_mapped_leaves_the_files_of_a_corpus_as_they_are()
    {
        Put("in/a.jsonl", "{\"id\":\"a\",\"meta\":{\"words\":\"The envoy said no.\"},\"quotes\":[{\"contents\":[{\"text\":\"no\"}]}]}");
        Put("in/b.json", "{\"id\":\"b\",\"text\":\"It is so, she said.\",\"quotes\":[{\"contents\":[{\"text\":\"It is so\"}]}]}");
        var options = new InputOptions { Fields = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("text", "meta.words") };
        var articles = new ArticleSource(options).Read(Path.Combine(folder, "in")).Select(i => i.Article!).ToList();
        articles.Select(a => a.Text).ShouldBe(["The envoy said no.", "It is so, she said."]);
        articles.Select(a => a.Given.Length).ShouldBe([0, 1]);
    }

    [Fact]
    public void A_page_without_an_article_says_so() => ReadText("x.html", "<html><body><nav>Home</nav></body></html>").Error!.Message.ShouldContain("no article");

    private ArticleInput ReadText(string name, string text) => new ArticleSource().Read(Put(name, text)).Single();

    private string Put(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void A_pipe_is_read_line_by_line()
    {
        using var server = new System.IO.Pipes.AnonymousPipeServerStream();
        using var client = new System.IO.Pipes.AnonymousPipeClientStream(server.GetClientHandleAsString());
        using var inputs = new ArticleSource().ReadStream(client, "stdin").GetEnumerator();
        foreach (string id in new[] { "a", "b", "c" })
        {
            // nothing more is written until this one was read
            server.Write(System.Text.Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\",\"text\":\"Words.\"}}\n"));
            inputs.MoveNext().ShouldBeTrue();
            inputs.Current.Article!.Id.ShouldBe(id);
        }

        server.Dispose();
        inputs.MoveNext().ShouldBeFalse();
    }
}
