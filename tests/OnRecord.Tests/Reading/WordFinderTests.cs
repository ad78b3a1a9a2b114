using FsCheck;
using FsCheck.Fluent;
using OnRecord.Documents;
using OnRecord.Reading.Words;

namespace OnRecord.Tests.Reading;

public sealed class WordFinderTests
{
    private static readonly string[] Parts =
        ["don't", "it’s", "Mr.", "U.S.", "1,000.5", "3rd", "e\u0301", "😀", "𝐁", "שלום", "\r\n", "\0", " ", "\t", "\"", "--", "https://example.org/a.", "a@b.co", "x", "\ud83d", "…", "_"];

    [Theory]
    [InlineData("They don't say it's Ukraine's.", "They|do|n't|say|it|'s|Ukraine|'s|.")]
    [InlineData("Mr. Vale met J. Orr in the U.S. on Jan. 3.", "Mr.|Vale|met|J.|Orr|in|the|U.S.|on|Jan.|3|.")]
    [InlineData("pro-unity 1,000.5 at 10:30 the 3rd of the 1990s", "pro|-|unity|1,000.5|at|10:30|the|3rd|of|the|1990s")]
    [InlineData("See https://example.org/a?b=c. Ask me@example.org, @orr #vote", "See|https://example.org/a?b=c|.|Ask|me@example.org|,|@orr|#vote")]
    [InlineData("five o'clock — so... Corp.\nThe end.", "five|o'clock|—|so|...|Corp|.|The|end|.")]
    [InlineData("e\u0301t 😀😀 שלום\0x", "e|\u0301|t|😀|😀|שלום|\0|x")]
    public void Words_are_cut_as_in_the_treebanks(string text, string words) => Words(text).ShouldBe(words.Split('|'));

    [Fact]
    public void Words_lie_in_order_and_cover_what_is_not_white_space()
    {
        var texts = Gen.Elements(Parts).ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(texts.ToArbitrary(), Covers).QuickCheckThrowOnFailure();
    }

    // a run of periods after an abbreviation is the one thing that is left out, so no part here begins with a period
    private static bool Covers(string value)
    {
        var text = new DocumentText(value);
        int end = 0;
        foreach (var word in WordFinder.Find(text).Append(new TextSpan(text.Length, text.Length)))
        {
            if (word.Start < end || word.End > text.Length || !text.SliceSpan(new TextSpan(end, word.Start)).IsWhiteSpace())
            {
                return false;
            }

            end = word.End;
        }

        return true;
    }

    private static string[] Words(string value)
    {
        var text = new DocumentText(value);
        return [.. WordFinder.Find(text).Select(text.Slice)];
    }
}
