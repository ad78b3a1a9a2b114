using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Api;

/// <summary>The examples of docs/api.md are what the demo answers: each field that is shown is there, with the value that is shown unless it is left out.</summary>
[Collection(DemoSite.Name)]
public sealed partial class ChapterTests(DemoSite demo)
{
    public static TheoryData<string, string> Examples() => new(Example().Matches(Repository.Read("docs/api.md")).Select(m => new TheoryDataRow<string, string>(m.Groups[1].Value, m.Groups[2].Value)));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_what_is_answered(string address, string shown)
    {
        using var answer = JsonDocument.Parse(await (await demo.Site.Get(address)).Content.ReadAsStringAsync());
        using var expected = JsonDocument.Parse(shown);
        Compare(expected.RootElement, answer.RootElement, address);
    }

    private static void Compare(JsonElement shown, JsonElement given, string place)
    {
        if (shown.ValueKind == JsonValueKind.String && shown.GetString() == "...")
        {
            return;
        }

        given.ValueKind.ShouldBe(shown.ValueKind, place);
        switch (shown.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var field in shown.EnumerateObject())
                {
                    given.TryGetProperty(field.Name, out var value).ShouldBeTrue($"{place}.{field.Name} is not there");
                    Compare(field.Value, value, $"{place}.{field.Name}");
                }

                break;
            case JsonValueKind.Array:
                given.GetArrayLength().ShouldBe(shown.GetArrayLength(), place);
                foreach (var (one, other) in shown.EnumerateArray().Zip(given.EnumerateArray()))
                {
                    Compare(one, other, place);
                }

                break;
            case JsonValueKind.String:
                given.GetString().ShouldBe(shown.GetString(), place);
                break;
            default:
                given.GetRawText().ShouldBe(shown.GetRawText(), place);
                break;
        }
    }

    [GeneratedRegex(@"```http\nGET (\S+)\n```\n```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
