using OnRecord.App.Commands;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Pages;

/// <summary>The demo, read once for all tests that look at it.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    /// <summary>One address of each kind of page.</summary>
    internal static readonly string[] Addresses =
        ["/", "/articles", "/articles/1", "/articles/10", "/search?words=talks", "/search?words=nothingsuch", "/actors", "/actors/mara-lind", "/issues", "/issues/talks", "/articles/999"];

    internal RunningSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await RunningSite.Start(path => ServeCommand.BuildDemo(path, Models.Folder));

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
