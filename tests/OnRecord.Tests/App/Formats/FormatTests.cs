using System.Text.Json;
using OnRecord.App.Formats;
using OnRecord.Tests.Store;

namespace OnRecord.Tests.App.Formats;

public sealed class FormatTests
{
    [Fact]
    public void Html_marks_each_role_and_escapes_the_text()
    {
        string html = Write("html");
        html.ShouldContain("<b data-statement=\"1\">Mayor Ada Brook</b> <i data-statement=\"1\">said</i> <u data-statement=\"1\">");
        html.ShouldContain("&lt;must&gt;");
    }

    [Fact]
    public void Brat_has_a_line_a_role_and_an_event() =>
        Write("brat").ShouldContain("T1\tCue 16 20\tsaid\nT2\tSource 0 15\tMayor Ada Brook\n");

    [Fact]
    public void Json_lines_is_one_object_with_offsets_and_the_actor()
    {
        string line = Write("jsonl");
        line.TrimEnd('\n').ShouldNotContain('\n');
        using var json = JsonDocument.Parse(line);
        var statement = json.RootElement.GetProperty("statements")[0];
        statement.GetProperty("source").GetProperty("actor").GetString().ShouldBe("ada-brook");
        statement.GetProperty("content").GetProperty("spans")[0].GetProperty("start").GetInt32().ShouldBe(21);
        statement.GetProperty("kind").GetString().ShouldBe("direct");
    }

    [Fact]
    public void Text_names_the_speaker_with_the_office_then_has_a_line_for_what_they_say() =>
        Write("text").ShouldBe("""
            one: Bridge
            The Lock | 2024-05-01 | https://example.org/one
              Ada Brook, Mayor
                said: "the bridge <must> open" [direct, request, 21-45]


            """.ReplaceLineEndings("\n"));

    private static string Write(string format)
    {
        var output = new StringWriter { NewLine = "\n" };
        Format.All[format](Some.Read(), output);
        return output.ToString();
    }
}
