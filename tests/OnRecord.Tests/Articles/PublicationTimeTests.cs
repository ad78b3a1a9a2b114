using OnRecord.Articles;

namespace OnRecord.Tests.Articles;

public sealed class PublicationTimeTests
{
    [Theory]
    [InlineData("2022-10-11", "2022-10-11")]
    [InlineData("2022-10-11T09:30", "2022-10-11T09:30:00")]
    [InlineData("2022-10-11 09:30:15", "2022-10-11T09:30:15")]
    [InlineData("2022-10-11T09:30:15Z", "2022-10-11T09:30:15Z")]
    [InlineData("2022-10-11T09:30:15.123+02:00", "2022-10-11T09:30:15+02:00")]
    [InlineData("2022-10-11T09:30:15-0330", "2022-10-11T09:30:15-03:30")]
    public void Reads_ISO_8601_and_keeps_what_it_says(string text, string expected)
    {
        PublicationTime.TryParse(text, out var time).ShouldBeTrue();
        time.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("11 October 2022")]
    [InlineData("2022-13-01")]
    [InlineData("2022-10-11T")]
    [InlineData("2022-10-11T25:00")]
    [InlineData("2022-10-11T10:00+99:00")]
    [InlineData("2022-10-11T10:00+")]
    public void Refuses_the_rest(string? text) => PublicationTime.TryParse(text, out _).ShouldBeFalse();
}
