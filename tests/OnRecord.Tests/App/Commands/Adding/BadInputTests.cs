using System.Text;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Commands.Adding;

/// <summary>One run of <c>onrecord read</c> over a folder of what people have by mistake: each is named with its reason, and the rest is read.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Said = "The mayor said café “Ada” would open.";

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-bad-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_bad_input_is_named_with_its_reason_and_the_rest_is_read()
    {
        Write("empty.txt", []);
        Write("binary.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))]);
        Write("nothing.html", "<html><head><title>Shop</title></head><body><nav><a href='/'>Home</a></nav></body></html>"u8.ToArray());
        Write("huge.txt", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("The mayor said no. ", 50_000_000 / 19))));
        Write("letters.txt", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("a+", 400_000))));
        Write("sixteen.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Said)]);
        Write("sixteen-without-mark.txt", Encoding.BigEndianUnicode.GetBytes(Said + "\n"));
        Write("windows.txt", Encoding.Latin1.GetBytes(Said.Replace('“', '\u0093').Replace('”', '\u0094')));
        var (exit, output, error) = await ProgramRun.Complete("read", folder, "--format", "jsonl");
        exit.ShouldBe(2);
        string[] lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(5, error);
        Reason(lines, "empty").ShouldContain("is empty.");
        Reason(lines, "binary").ShouldContain("is binary");
        Reason(lines, "nothing").ShouldContain("no article");
        Reason(lines, "huge").ShouldContain("is larger than 20,971,520 bytes");
        Reason(lines, "letters").ShouldContain("has 800,000 words, and at most 200,000 are read as one article");
        string[] read = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        read.Length.ShouldBe(3);
        read.ShouldAllBe(line => line.Contains("\"text\":\"café “Ada” would open\""), output);
    }

    private static string Reason(string[] lines, string name) => lines.Single(l => l.Contains(name, StringComparison.Ordinal));

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
}
