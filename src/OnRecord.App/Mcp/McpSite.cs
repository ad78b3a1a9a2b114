using ModelContextProtocol.Protocol;
using OnRecord.Store;

namespace OnRecord.App.Mcp;

/// <summary>The record for language models (Model Context Protocol): at <c>/mcp</c> of the pages, or over standard input and output.</summary>
internal static class McpSite
{
    /// <summary>Adds the tools to a server of pages; <see cref="Map"/> gives them their address.</summary>
    public static void Add(IServiceCollection services, Record record) => Describe(services, record).WithHttpTransport(http => http.Stateless = true);

    /// <summary>The address for HTTP.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMcp("/mcp");

    /// <summary>Answers on standard input and output until the other side closes.</summary>
    public static async Task RunOnConsole(Record record, CancellationToken stop)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        // standard output is the protocol's: what is logged goes to standard error
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        Describe(builder.Services, record).WithStdioServerTransport();
        using var host = builder.Build();
        await host.RunAsync(stop);
    }

    private static IMcpServerBuilder Describe(IServiceCollection services, Record record) => services
        .AddSingleton(record)
        // what an asker can mend reaches the asker in words; it is no event for the one who runs the server
        .AddLogging(logging => logging.AddFilter("ModelContextProtocol.Server.McpServer", LogLevel.Critical))
        .AddMcpServer(options =>
        {
            options.ServerInfo = new Implementation { Name = "onrecord", Title = "OnRecord", Version = typeof(McpSite).Assembly.GetName().Version?.ToString(3) ?? "0" };
            options.ServerInstructions = "A sourced record of who said what in the news. Quote only the words that the tools give, with their source; where they give none, say that the record has none.";
        })
        .WithTools<RecordTools>();
}
