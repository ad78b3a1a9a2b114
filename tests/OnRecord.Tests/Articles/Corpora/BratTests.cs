using OnRecord.Articles;
using OnRecord.Articles.Corpora;

namespace OnRecord.Tests.Articles.Corpora;

/// <summary>Annotations of brat beside a text.</summary>
public sealed class BratTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("T1\tSource 0 7\tAnn Lee\nT2\tContent 13 18\tit is\nR1\tAttribution Arg1:T1 Arg2:T2", "it is - Ann Lee")]
    [InlineData("T1\tSpeaker 0 7\tAnn Lee\nT2\tQuote 13 18\tit is\nE1\tSpeech:T2 Who:T1", "it is - Ann Lee")]
    [InlineData("T1\tContent 0 2\tit\nT2\tContent 9 11\tso\nT3\tCue 3 8\tadded\nE1\tAttribution:T3 Content:T1 Content2:T2", "it ... so - ")]
    [InlineData("T1\tQUOTATION 0 2\tit\r\n", "it - ")]
    [InlineData("T1\tPerson 0 2\tAnn\nbroken\nR1\tAttribution Arg1:T9 Arg2:T8", "")]
    public void Contents_come_with_their_sources(string annotations, string found) =>
        string.Join("; ", Brat.Quotations(annotations).Select(g => $"{g.Content} - {g.Speaker}")).ShouldBe(found);

    [Fact]
    public void They_stay_beside_the_text_of_the_same_name()
    {
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Ann Lee said it is so.");
        File.WriteAllText(Path.Combine(folder, "a.ann"), "T1\tSource 0 7\tAnn Lee\nT2\tContent 13 21\tit is so\nR1\tAttribution Arg1:T1 Arg2:T2\n");
        File.WriteAllText(Path.Combine(folder, "b.txt"), "Bo Cox said nothing.");
        using var source = new ArticleSource();
        var inputs = source.Read(folder).ToList();
        inputs.ShouldAllBe(i => i.Error == null);
        inputs[0].Article!.Given.ShouldBe([new GivenQuotation("it is so", "Ann Lee")]);
        inputs[1].Article!.Given.ShouldBeEmpty();
    }
}
