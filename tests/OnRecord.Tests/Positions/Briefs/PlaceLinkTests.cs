using OnRecord.Positions.Briefs;

namespace OnRecord.Tests.Positions.Briefs;

public sealed class PlaceLinkTests
{
    [Theory]
    [InlineData("https://a.example/x", "\"No talks, now.\"", "https://a.example/x#:~:text=No%20talks%2C%20now")]
    [InlineData("https://a.example/x#part", "well-known", "https://a.example/x#part:~:text=well%2Dknown")]
    [InlineData("http://a.example/?a=1&b=2", "you & we", "http://a.example/?a=1&b=2#:~:text=you%20%26%20we")]
    [InlineData("https://a.example/x#:~:text=old", "new", "https://a.example/x#:~:text=new")]
    [InlineData("https://a.example/x", "one two three four five six\nseven eight nine ten eleven twelve", "https://a.example/x#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve")]
    [InlineData("https://a.example/x", "\u0928\u0940\u0924\u093f", "https://a.example/x#:~:text=%E0%A4%A8%E0%A5%80%E0%A4%A4%E0%A4%BF")]
    [InlineData("https://a.example/x", "...", "https://a.example/x")]
    [InlineData("file:///etc/passwd", "root", null)]
    [InlineData("javascript:alert(1)", "x", null)]
    [InlineData(null, "x", null)]
    public void Words_are_marked_on_their_page(string? url, string text, string? link) => PlaceLink.Of(url, text).ShouldBe(link);
}
