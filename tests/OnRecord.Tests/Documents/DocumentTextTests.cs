using FsCheck;
using FsCheck.Fluent;
using OnRecord.Documents;

namespace OnRecord.Tests.Documents;

public sealed class DocumentTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("plain", 5)]
    [InlineData("e\u0301", 2)]
    [InlineData("😀", 1)]
    [InlineData("a😀b😀", 4)]
    [InlineData("\r\n\0", 3)]
    [InlineData("שלום", 4)]
    public void Length_counts_code_points(string text, int expected) => new DocumentText(text).Length.ShouldBe(expected);

    [Fact]
    public void A_lone_surrogate_counts_as_one() => new DocumentText("\ude00\ud83d").Length.ShouldBe(2);

    [Fact]
    public void Slice_takes_code_points() => new DocumentText("a😀b😀c").Slice(new TextSpan(1, 3)).ShouldBe("😀b");

    [Fact]
    public void Slice_outside_the_text_names_its_length() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DocumentText("😀").Slice(new TextSpan(0, 2))).Message.ShouldContain("1 code points");

    [Fact]
    public void Positions_go_there_and_back()
    {
        var texts = ArbMap.Default.GeneratorFor<string[]>().Select(parts => string.Join("😀", parts));
        Prop.ForAll(texts.ToArbitrary(), value =>
        {
            var text = new DocumentText(value);
            return Enumerable.Range(0, text.Length + 1).All(p => text.ToCodePoint(text.ToUtf16(p)) == p)
                && string.Concat(Enumerable.Range(0, text.Length).Select(p => text.Slice(new TextSpan(p, p + 1)))) == value;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_long_text_agrees_with_runes()
    {
        string value = string.Concat(Enumerable.Range(0, 1000).Select(i => i % 3 == 0 ? "😀" : "x"));
        var text = new DocumentText(value);
        var runes = value.EnumerateRunes().ToArray();
        text.Length.ShouldBe(runes.Length);
        for (int i = 0; i < runes.Length; i++)
        {
            text.Slice(new TextSpan(i, i + 1)).ShouldBe(runes[i].ToString());
        }
    }
}
