using System.Text.Json;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Api;

/// <summary>The document of the API is a reviewed file. After a wanted change, copy the file that the failure names over the reviewed one.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private RunningSite site = null!;

    private string document = "";

    public async ValueTask InitializeAsync()
    {
        site = await RunningSite.Start(Make);
        using var parsed = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)));
        document = JsonSerializer.Serialize(parsed, Indented) + "\n";
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public void The_document_is_the_reviewed_one()
    {
        string now = Path.Combine(AppContext.BaseDirectory, "openapi.json");
        File.WriteAllText(now, document);
        document.ShouldBe(Repository.Read("docs/openapi.json"), $"the API changed: if it is meant, copy {now} over docs/openapi.json and say so in CHANGELOG.md");
    }

    [Fact]
    public void Every_operation_parameter_and_field_is_described()
    {
        using var parsed = JsonDocument.Parse(document);
        var root = parsed.RootElement;
        foreach (var (name, operation) in Operations(root))
        {
            operation.TryGetProperty("summary", out _).ShouldBeTrue(name);
            operation.GetProperty("responses").TryGetProperty("default", out _).ShouldBeTrue(name);
            foreach (var parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToList() : [])
            {
                parameter.TryGetProperty("description", out _).ShouldBeTrue($"{name}: {parameter.GetProperty("name")}");
            }
        }

        var undescribed = root.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(s => s.Name.EndsWith("View", StringComparison.Ordinal) && s.Value.TryGetProperty("properties", out _))
            .SelectMany(s => s.Value.GetProperty("properties").EnumerateObject().Where(p => !p.Value.TryGetProperty("description", out _) && !p.Value.TryGetProperty("$ref", out _) && !p.Value.TryGetProperty("oneOf", out _)).Select(p => $"{s.Name}.{p.Name}"));
        undescribed.ShouldBeEmpty();
    }

    [Fact]
    public void Every_address_is_in_the_chapter_on_the_API()
    {
        using var parsed = JsonDocument.Parse(document);
        string chapter = Repository.Read("docs/api.md");
        foreach (var (name, _) in Operations(parsed.RootElement))
        {
            string[] parts = name.Split(' ');
            chapter.ShouldContain(parts[0] == "get" ? $"`{parts[1]}`" : $"`POST {parts[1]}`");
        }
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement root) =>
        root.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => ($"{o.Name} {p.Name}", o.Value)));

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        record.Add(Some.Read());
        return record;
    }
}
