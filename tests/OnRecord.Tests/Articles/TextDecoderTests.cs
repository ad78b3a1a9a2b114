using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Articles;

namespace OnRecord.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string Sample = "The minister said: “No – not yet.” Café, 5 €.\r\nMore followed on Monday.\n";

    [Fact]
    public void A_byte_order_mark_decides_and_is_not_text()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]).ShouldBe(Sample);
        }
    }

    [Fact]
    public void UTF_16_without_a_mark_is_known_by_its_spaces()
    {
        TextDecoder.Decode(new UnicodeEncoding(false, false).GetBytes(Sample)).ShouldBe(Sample);
        TextDecoder.Decode(new UnicodeEncoding(true, false).GetBytes(Sample)).ShouldBe(Sample);
        TextDecoder.Decode(new UnicodeEncoding(false, false).GetBytes("Министр сказал, что решения нет.\n")).ShouldBe("Министр сказал, что решения нет.\n");
    }

    [Fact]
    public void Windows_1252_is_taken_where_UTF_8_fails() =>
        TextDecoder.Decode(TextDecoder.ByName("windows-1252")!.GetBytes(Sample)).ShouldBe(Sample);

    [Fact]
    public void A_named_encoding_is_used() =>
        TextDecoder.Decode(TextDecoder.ByName("windows-1251")!.GetBytes("Привет всем"), TextDecoder.ByName("windows-1251")).ShouldBe("Привет всем");

    [Theory]
    [InlineData(new byte[0], "is empty.")]
    [InlineData(new byte[] { 0x41, 0x81, 0x41, 0x8D }, "neither UTF-8, UTF-16 nor Windows-1252")]
    [InlineData(new byte[] { 0x25, 0x50, 0, 1, 2, 3 }, "is binary")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0 }, "is not valid utf-16")]
    public void What_is_no_text_is_refused_with_a_sentence(byte[] bytes, string expected) =>
        Should.Throw<InputException>(() => TextDecoder.Decode(bytes)).Message.ShouldContain(expected);

    [Fact]
    public void A_binary_file_that_begins_as_UTF_16_does_is_refused()
    {
        byte[] bytes = new byte[600];
        new Random(1).NextBytes(bytes);
        // halves of surrogate pairs alone would give it away
        byte[] binary = [0xFF, 0xFE, .. bytes.Select((b, i) => i % 2 == 1 && b is >= 0xD8 and <= 0xDF ? (byte)0x2F : b)];
        Should.Throw<InputException>(() => TextDecoder.Decode(binary)).Message.ShouldContain("binary");
    }

    [Fact]
    public void UTF_16_of_many_scripts_is_text()
    {
        const string Many = "Слово, λόγος, מילה, كلمة, 言葉, 말, शब्द, 😀 e\u0301, a bullet \uF0B7 of an old word processor, and enough of plain letters beside it.\n";
        TextDecoder.Decode([0xFF, 0xFE, .. new UnicodeEncoding(false, false).GetBytes(Many)]).ShouldBe(Many);
    }

    [Fact]
    public void Any_bytes_give_text_or_that_sentence()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte[]>();
        Prop.ForAll(bytes.ToArbitrary(), value =>
        {
            try
            {
                return TextDecoder.Decode(value) is not null;
            }
            catch (InputException e)
            {
                return e.Message.EndsWith('.');
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_UTF_8_text_comes_back_as_it_was()
    {
        var texts = ArbMap.Default.GeneratorFor<NonEmptyString>().Select(s => s.Get).Where(s => !s.Any(c => char.IsControl(c) || char.IsSurrogate(c)));
        Prop.ForAll(texts.ToArbitrary(), text => TextDecoder.Decode(Encoding.UTF8.GetBytes(text)) == text).QuickCheckThrowOnFailure();
    }
}
