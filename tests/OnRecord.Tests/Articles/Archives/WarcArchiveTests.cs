using System.IO.Compression;
using System.Text;
using OnRecord.Articles;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Articles.Archives;

[Collection(Alone.Name)]
public sealed class WarcArchiveTests
{
    private const string Page = "<html><head><title>Talks stall</title></head><body><p>The envoy of the northern province said on Monday that the talks had stalled over the bridge and would not go on.</p></body></html>";

    [Fact]
    public void A_damaged_member_of_a_packed_archive_is_lost_alone()
    {
        byte[] first = Gzip(Record("https://a.example/1", "text/plain", "First.")), second = Gzip(Record("https://a.example/2", "text/plain", "Second.")), third = Gzip(Record("https://a.example/3", "text/plain", "Third."));
        second[^12] ^= 0x55;
        second[20] ^= 0x55;
        var inputs = Read([.. first, .. second, .. third], "crawl.warc.gz");
        inputs.Select(i => i.Article?.Text).Where(t => t is not null).ShouldBe(["First.", "Third."]);
        inputs.Single(i => i.Error is not null).Error!.Place.ShouldBe($"record at byte {first.Length}");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    public void Packed_answers_are_unpacked(string coding)
    {
        byte[] body = Packed(coding, Encoding.UTF8.GetBytes(Page));
        byte[] answer = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8];
        var article = Read(Record("https://a.example/1", "application/http; msgtype=response", answer, "response"), "crawl.warc").Single().Article!;
        (article.Id, article.Url, article.Title).ShouldBe(("https://a.example/1", "https://a.example/1", "Talks stall"));
    }

    [Fact]
    public void A_bomb_in_an_answer_costs_that_record_only()
    {
        byte[] body = Packed("gzip", new byte[30_000_000]);
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. body];
        var inputs = Read([.. Record("https://a.example/1", "application/http", answer, "response"), .. Record("https://a.example/2", "text/plain", "Second.")], "crawl.warc");
        inputs[0].Error!.ToString().ShouldBe("crawl.warc, record at byte 0: is larger than 20,971,520 bytes, the limit of one article.");
        inputs[1].Article!.Text.ShouldBe("Second.");
    }

    [Fact]
    public void An_archive_packed_as_a_whole_and_one_without_a_name_are_read()
    {
        byte[] all = [.. Record("https://a.example/1", "text/plain", "First."), .. Record("https://a.example/2", "text/plain", "Second.")];
        Read(Gzip(all), "crawl.warc.gz").Select(i => i.Article!.Text).ShouldBe(["First.", "Second."]);
        Read(Gzip(all), "stdin").Select(i => i.Article!.Text).ShouldBe(["First.", "Second."]);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_archive()
    {
        byte[] record = Gzip(Record("https://a.example/1", "text/plain", new string('x', 100_000) + "."));
        using var source = new ArticleSource();
        var texts = new List<WeakReference>();
        long early = 0, late = 0;
        foreach (var input in source.ReadStream(new Repeated(record, 2000), "crawl.warc.gz"))
        {
            texts.Add(new WeakReference(input.Article.ShouldNotBeNull().Text));
            // What other tests left behind can only fall away meanwhile: so the later measure is held against the earlier one, never the other way round.
            early = texts.Count == 200 ? GC.GetTotalMemory(forceFullCollection: true) : early;
            late = texts.Count == 2000 ? GC.GetTotalMemory(forceFullCollection: true) : late;
        }

        texts.Count.ShouldBe(2000);
        texts.Count(t => t.IsAlive).ShouldBeLessThan(10); // the last one, and what a stack still names
        (late - early).ShouldBeLessThan(50_000_000); // 180 MB went through in between, 360 MB as characters
    }

    private static byte[] Record(string url, string type, string text) => Record(url, type, Encoding.UTF8.GetBytes(text), "conversion");

    private static byte[] Record(string url, string type, byte[] block, string kind) =>
        [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Type: {type}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    private static byte[] Gzip(byte[] bytes) => Packed("gzip", bytes);

    private static byte[] Packed(string coding, byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (Stream zip = coding switch
        {
            "gzip" => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BufferedStream(new Unclosed(stream)),
        })
        {
            zip.Write(bytes);
        }

        return stream.ToArray();
    }

    private static List<ArticleInput> Read(byte[] archive, string name)
    {
        using var source = new ArticleSource();
        return [.. source.ReadStream(new MemoryStream(archive), name)];
    }

    /// <summary>Passes on but is not closed with its reader.</summary>
    private sealed class Unclosed(MemoryStream inner) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);
    }

    /// <summary>The same bytes many times over.</summary>
    private sealed class Repeated(byte[] bytes, int times) : ReadOnlyStream
    {
        private long at;

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(Math.Min(buffer.Length, bytes.Length - (at % bytes.Length)), ((long)bytes.Length * times) - at);
            bytes.AsSpan((int)(at % bytes.Length), count).CopyTo(buffer);
            at += count;
            return count;
        }
    }
}
