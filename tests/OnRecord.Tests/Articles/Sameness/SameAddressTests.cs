using OnRecord.Articles.Sameness;

namespace OnRecord.Tests.Articles.Sameness;

public sealed class SameAddressTests
{
    [Theory]
    [InlineData("https://www.lock.example/2024/05/bridge/?utm_source=feed&utm_medium=rss#top", "http://lock.example/2024/05/bridge")]
    [InlineData("https://m.lock.example/bridge?fbclid=abc", "https://LOCK.example/bridge")]
    [InlineData("https://amp.lock.example/bridge", "https://lock.example/bridge/amp/")]
    [InlineData("https://lock.example/bridge/amp.html", "https://lock.example/bridge/index.html")]
    [InlineData("https://lock.example/a?b=2&a=1", "https://lock.example/a?a=1&b=2&gclid=x")]
    [InlineData("https://lock.example/bridge.amp.html", "https://lock.example/bridge.html")]
    public void Addresses_that_lead_to_one_article_have_one_key(string one, string other)
    {
        SameAddress.Key(one).ShouldNotBeNull();
        SameAddress.Key(one).ShouldBe(SameAddress.Key(other));
    }

    [Theory]
    [InlineData("https://lock.example/article?id=1", "https://lock.example/article?id=2")]
    [InlineData("https://lock.example/Bridge", "https://lock.example/bridge")]
    [InlineData("https://lock.example/bridge", "https://lock.example:8080/bridge")]
    [InlineData("https://news.lock.example/bridge", "https://lock.example/bridge")]
    [InlineData("https://lock.example/amplifier", "https://lock.example/lifier")]
    public void Addresses_of_two_articles_have_two(string one, string other) => SameAddress.Key(one).ShouldNotBe(SameAddress.Key(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("bridge.html")]
    [InlineData("file:///bridge.html")]
    [InlineData("https://lock.example/")]
    [InlineData("https://lock.example/?utm_source=feed")]
    public void What_is_no_address_of_an_article_has_none(string? address) => SameAddress.Key(address).ShouldBeNull();
}
