using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Reading;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Reading;

/// <summary>The reader against the answers of the reference program, with every kernel.</summary>
public sealed class ReaderTests
{
    private static readonly string[] Inputs = ["1-plain", "2-indirect", "3-paragraphs", "4-awkward", "5-nothing", "6-long"];

    public static TheoryData<string, string> InputsAndKernels() =>
        new(from input in Inputs from kernel in Models.Kernels.Keys select new TheoryDataRow<string, string>(input, kernel));

    [Theory]
    [MemberData(nameof(InputsAndKernels))]
    public void Reads_as_the_reference_does(string input, string kernel)
    {
        string text = TestData.Read("Reader", input + ".txt");
        var expected = ReferenceReading.ToDocument(File.ReadLines(TestData.PathOf("Reader", "expected.jsonl")).ElementAt(Array.IndexOf(Inputs, input)), text);
        var read = Models.Reader(kernel).Read(new Article(input, text));
        read.Words.ShouldBe(expected.Words);
        read.Sentences.ShouldBe(expected.Sentences);
        read.Names.ShouldBe(expected.Names);
        Show(read).ShouldBe(Show(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void A_text_without_words_gives_an_empty_document(string text) => Models.Reader().Read(new Article("empty", text)).Words.ShouldBeEmpty();

    [Theory]
    [InlineData("“We will sign 😀 on Monday,” Ana Vélez said.")]
    [InlineData("Jose\u0301 Ruiz denied it.\r\nThe mayor said \"no\".\0 Then he left.")]
    [InlineData("אמר ראש הממשלה: \"לא נחתום\". The minister said yes.")]
    [InlineData("𝐁𝐨𝐥𝐝 words 𠀀𠀁 and a lone \ud83d surrogate, she said.")]
    [InlineData("ﬁne Ǆ ẞtraße İstanbul 각하 said.")]
    public void Words_are_slices_of_the_text(string text)
    {
        var document = Models.Reader().Read(new Article("awkward", text));
        int end = 0;
        foreach (var word in document.Words)
        {
            word.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            document.TextOf(word.Span).ShouldNotBeNullOrWhiteSpace();
            document.TextOf(new TextSpan(end, word.Span.Start)).Trim(' ', '\r', '\n', '\t').ShouldBeEmpty();
            end = word.Span.End;
        }
    }

    [Fact]
    public void A_line_of_a_million_characters_is_read()
    {
        string text = string.Concat(Enumerable.Repeat("The minister said the plan would not work and ", 1000)) + new string('a', 900_000) + " https://example.org/" + string.Concat(Enumerable.Repeat("a-b.", 10_000));
        Models.Reader().Read(new Article("long", text)).Words.Length.ShouldBe(9003);
    }

    [Fact]
    public void A_text_with_more_words_than_any_article_is_refused_at_once() =>
        Should.Throw<ArticleTooLongException>(() => Models.Reader().Read(new Article("long", string.Concat(Enumerable.Repeat("a+", 400_000)))))
            .Message.ShouldBe("it has 800,000 words, and at most 200,000 are read as one article. Split it, or check that it is one.");

    [Fact]
    public void Reading_does_not_depend_on_the_number_of_threads()
    {
        string text = TestData.Read("Reader", "6-long.txt");
        var answers = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(i => Models.Reader().Read(new Article("x", text))).ToArray();
        answers.ShouldAllBe(a => a.Words.SequenceEqual(answers[0].Words) && Show(a) == Show(answers[0]));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Should.Throw<ModelException>(() => Reader.Open(Path.Combine(Path.GetTempPath(), "no-such-folder")));
        error.Message.ShouldContain("manifest.json is missing");
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        string copy = Directory.CreateTempSubdirectory("onrecord-").FullName;
        foreach (string file in Directory.GetFiles(Models.ReaderFolder))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(copy, "vocab.txt"), "x");
        Should.Throw<ModelException>(() => Reader.Open(copy)).Message.ShouldContain("vocab.txt is damaged");
        Directory.Delete(copy, recursive: true);
    }

    private static string Show(Document document) =>
        string.Join('\n', document.Attributions.Select(a => $"{a.Source} {a.Cue} {string.Join(' ', a.Content)} {a.Confidence:F2}"));
}
