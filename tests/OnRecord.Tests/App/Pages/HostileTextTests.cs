namespace OnRecord.Tests.App.Pages;

/// <summary>An article whose every field is markup: words from outside stay words.</summary>
public sealed class HostileTextTests(HostileSite hostile) : IClassFixture<HostileSite>
{
    private readonly RunningSite site = hostile.Site;

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/1")]
    [InlineData("/actors")]
    [InlineData("/actors/mallory")]
    [InlineData("/issues")]
    [InlineData("/issues/bad")]
    [InlineData("/search?words=alert")]
    [InlineData("/search?words=%3Cscript%3E&actor=%22%3E%3Cimg&outlet=%3Cscript%3E")]
    [InlineData("/actors?name=%22%3E%3Cscript%3E")]
    [InlineData("/%3Cscript%3E")]
    [InlineData("/search?since=%3Cscript%3E")]
    [InlineData("/articles/1/statements/1")]
    [InlineData("/agreement")]
    [InlineData("/compare?left=mallory&right=%3Cscript%3E")]
    [InlineData("/compare?issue=bad&from=2024-01-01&to=2024-02-01")]
    [InlineData("/review")]
    [InlineData("/review?kind=position")]
    public async Task Words_stay_words(string address)
    {
        string page = await (await site.Get(address)).Content.ReadAsStringAsync();
        // the page's own scripts come from files
        page.Replace("<script type=\"module\" src=\"/assets/", "", StringComparison.Ordinal).Replace("<script defer src=\"/assets/", "", StringComparison.Ordinal).ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        page.ShouldNotContain("javascript:");
        (await (await site.Get(address, "application/json")).Content.ReadAsStringAsync()).ShouldNotContain("<script");
    }

    [Fact]
    public async Task The_text_of_the_page_is_the_text_of_the_article()
    {
        (await site.Client.GetStringAsync(new Uri("/articles/1", UriKind.Relative))).ShouldContain("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;");
    }
}
