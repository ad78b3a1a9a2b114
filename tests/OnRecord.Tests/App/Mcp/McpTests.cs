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
    public async Task Every_tool_says_what_it_takes_and_gives()
    {
        await using var site = await RunningSite.Start(Make);
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address + "/mcp") }));
        foreach (var tool in await client.ListToolsAsync())
        {
            tool.Description.ShouldNotBeNullOrEmpty(tool.Name);
            tool.ProtocolTool.Annotations!.ReadOnlyHint.ShouldBe(true, tool.Name);
            foreach (var parameter in tool.JsonSchema.GetProperty("properties").EnumerateObject())
            {
                parameter.Value.GetProperty("description").GetString().ShouldNotBeNullOrEmpty($"{tool.Name}.{parameter.Name}");
            }

            (tool.Name == "brief" || tool.ReturnJsonSchema is not null).ShouldBeTrue($"{tool.Name} does not say what it gives");
        }
    }

    [Fact]
    public async Task A_source_leads_to_the_very_words()
    {
        await using var site = await RunningSite.Start(Make);
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address + "/mcp") }));
        using var found = System.Text.Json.JsonDocument.Parse((await client.CallToolAsync("find_statements", new Dictionary<string, object?> { ["country"] = null, ["kind"] = "direct" })).StructuredContent!.Value.GetRawText());
        var statement = found.RootElement.GetProperty("statements")[0];
        var source = statement.GetProperty("source");
        var (start, end) = (source.GetProperty("characters")[0][0].GetInt32(), source.GetProperty("characters")[0][1].GetInt32());
        var article = (await client.CallToolAsync("article", new Dictionary<string, object?> { ["id"] = source.GetProperty("article").GetInt64(), ["from"] = start, ["limit"] = end - start })).StructuredContent!.Value;
        article.GetProperty("text").GetString().ShouldBe(statement.GetProperty("content").GetString());
        string page = source.GetProperty("page").GetString()!;
        (await site.Client.GetStringAsync(new Uri(page, UriKind.Relative))).ShouldContain("class=\"asked\"");
        source.GetProperty("url").GetString()!.ShouldContain("#:~:text=");
    }

    [Fact]
    public async Task What_is_too_much_or_none_is_refused_in_words()
    {
        await using var site = await RunningSite.Start(Make);
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address + "/mcp") }));
        (await Call(client, "find_statements", ("limit", 1000))).ShouldContain("limit: 1000 is none; write a number from 1 to 100.");
        (await Call(client, "find_statements", ("kind", "loud"))).ShouldContain("write one of");
        (await Call(client, "find_statements", ("stance", "left"))).ShouldContain("for, against, mixed");
        (await Call(client, "find_statements", ("issue", "none"))).ShouldContain("There is no issue");
        (await Call(client, "article", ("id", 1), ("from", 9999))).ShouldContain("from: 9999");
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
