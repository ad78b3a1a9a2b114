using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using OnRecord.Positions;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Mcp;

/// <summary>A real client asks, over HTTP and over a process's standard input and output.</summary>
public sealed class McpTests
{
    [Fact]
    public async Task Over_http_the_tools_answer_with_words_and_their_source()
    {
        await using var site = await RunningSite.Start(Make);
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address + "/mcp") }));
        (await client.ListToolsAsync()).Select(t => t.Name).Order().ShouldBe(["actor", "article", "brief", "find_statements", "issues", "where"]);
        string found = await Call(client, "find_statements", ("words", "bridge"));
        found.ShouldContain("the bridge <must> open");
        found.ShouldContain("https://example.org/one");
        (await Call(client, "actor", ("name", "brook"))).ShouldContain("Mayor");
        string brief = await Call(client, "brief", ("issue", "bridge"));
        brief.ShouldStartWith("# The bridge should open.");
        brief.ShouldContain("https://example.org/one");
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_words()
    {
        await using var site = await RunningSite.Start(Make);
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address + "/mcp") }));
        (await Call(client, "where", ("issue", "none"))).ShouldContain("There is no issue \"none\"");
        (await Call(client, "brief", ("issue", "bridge"), ("lead", "nobody at all"))).ShouldContain("nobody at all");
        (await Call(client, "find_statements", ("since", "yesterday"))).ShouldContain("is not a day");
        (await Call(client, "article", ("id", 99))).ShouldContain("There is no article 99");
    }

    [Fact]
    public async Task Over_standard_input_the_program_answers_the_same()
    {
        string folder = Directory.CreateTempSubdirectory("onrecord-mcp-").FullName;
        try
        {
            string path = Path.Combine(folder, "record.db");
            Make(path);
            var transport = new StdioClientTransport(new StdioClientTransportOptions { Command = Repository.Program, Arguments = ["serve", "--mcp", "--record", path] });
            await using (var client = await McpClient.CreateAsync(transport))
            {
                (await Call(client, "find_statements", ("actor", "ada-brook"))).ShouldContain("the bridge <must> open");
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        record.Add(Some.Read());
        record.AddIssue(new Issue("bridge", "The bridge should open.") { Search = ["bridge"] });
        return record;
    }

    private static async Task<string> Call(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value));
        return System.Text.RegularExpressions.Regex.Unescape(string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text)));
    }
}
