using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using OnRecord.App.Accounts;
using OnRecord.App.Pages;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>The pages of a record, served on a free port.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private readonly string folder;
    private readonly WebApplication app;

    private RunningSite(string folder, WebApplication app) => (this.folder, this.app) = (folder, app);

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address => app.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);

    /// <summary>Where the record lies that it shows.</summary>
    public string RecordPath => Path.Combine(folder, "record.db");

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>Serves the record that <paramref name="make"/> makes at a path.</summary>
    public static async Task<RunningSite> Start(Func<string, Record> make, Access? access = null)
    {
        string made = Directory.CreateTempSubdirectory("onrecord-").FullName;
        var site = new RunningSite(made, Site.Build(make(Path.Combine(made, "record.db")), Models.Folder, access ?? Access.ThisMachine(0)));
        await site.app.StartAsync();
        site.Client.BaseAddress = new Uri(site.Address);
        return site;
    }

    /// <summary>What an address answers, whatever the status.</summary>
    public Task<HttpResponseMessage> Get(string address, string accept = "text/html")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("Accept", accept);
        return Client.SendAsync(request);
    }

    /// <summary>Sends a form as a page of the site would, and asks for JSON.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="fields">The fields, as an address carries them.</param>
    public async Task<HttpResponseMessage> Post(string address, string fields)
    {
        string token = Hidden().Match(await Client.GetStringAsync(new Uri("/issues", UriKind.Relative))).Groups[1].Value;
        using var form = new StringContent($"{fields}&__RequestVerificationToken={Uri.EscapeDataString(token)}", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form, Headers = { { "Accept", "application/json" } } };
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // what is being read is waited for: it writes to the record
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
