using OnRecord.Reading.Words;

namespace OnRecord.Tests.Reading;

public sealed class WordCaseTests
{
    [Theory]
    [InlineData("word", 0)]
    [InlineData("ªb", 0)]
    [InlineData("Word", 1)]
    [InlineData("A", 1)]
    [InlineData("NATO", 2)]
    [InlineData("A-1", 2)]
    [InlineData("ⅣA", 2)]
    [InlineData("eBay", 3)]
    [InlineData("ǅ", 3)]
    [InlineData("1,000", 4)]
    [InlineData("שלום", 3)]
    public void Case_is_the_one_the_model_was_trained_with(string word, int expected) => WordCase.Of(word).ShouldBe(expected);
}
