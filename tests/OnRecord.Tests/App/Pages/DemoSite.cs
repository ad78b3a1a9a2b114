using OnRecord.App.Commands.Serving;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Pages;

/// <summary>The demo, read once for all tests that look at it. A test that changes it must not count on what another sees.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    /// <summary>The name that tests share it under.</summary>
    public const string Name = "The demo in a browser";

    /// <summary>One address of each kind of page.</summary>
    internal static readonly string[] Addresses =
    [
        "/", "/articles", "/articles/1", "/articles/10?span=0-40", "/articles/1/statements/2", "/search?words=talks", "/search?words=nothingsuch", "/actors", "/actors/mara-lind",
        "/actors/mara-lind/correct", "/issues", "/issues/talks", "/issues/talks?asOf=2031-04-20", "/issues/talks/brief", "/search?words=the+embargo+should+end&by=meaning", "/agreement", "/agreement?actor=lind", "/agreement?actor=a", "/compare", "/compare?left=a&right=mara-lind", "/sign-in", "/search?since=yesterday", "/compare?left=mara-lind&right=karl-aske", "/compare?issue=talks&from=2031-03-31&to=2031-06-30",
        "/quotations", "/quotations/1", "/watches", "/watches/new?words=talks", "/watches/new?issue=talks&what=issues", "/review", "/review?kind=position", "/review?skip=99999", "/corrections", "/import", "/settings", "/about", "/articles/999",
    ];

    internal RunningSite Site { get; private set; } = null!;

    internal BrowserSession Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await RunningSite.Start(path => ServeCommand.BuildDemo(path, Models.Folder));
        Browser = await BrowserSession.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        await Site.DisposeAsync();
    }
}

/// <summary>One site and one browser for all classes that share them, one test after the other.</summary>
[CollectionDefinition(DemoSite.Name)]
public sealed class DemoSiteUsers : ICollectionFixture<DemoSite>;
