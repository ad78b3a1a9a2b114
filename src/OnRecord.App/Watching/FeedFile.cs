using System.Xml.Linq;
using OnRecord.Store.Watches;

namespace OnRecord.App.Watching;

/// <summary>The newest hits of a watch as an Atom feed. The file is written whole and put in place at once: a reader never sees a half of it.</summary>
/// <remarks>RFC 4287.</remarks>
internal static class FeedFile
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed.</summary>
    public static void Write(string path, Watch watch, IReadOnlyList<WatchHit> hits)
    {
        using (var file = File.Create(path + ".part"))
        {
            Of(watch, hits).Save(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>The feed.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="hits">Its newest hits.</param>
    /// <param name="self">Where the feed is, if it is on the web.</param>
    public static XDocument Of(Watch watch, IReadOnlyList<WatchHit> hits, string? self = null)
    {
        var updated = hits.Count > 0 ? hits.Max(h => h.Found) : DateTimeOffset.UnixEpoch;
        return new XDocument(new XElement(
            Atom + "feed",
            new XElement(Atom + "title", Clean(watch.Name)),
            new XElement(Atom + "id", $"urn:onrecord:watch:{Uri.EscapeDataString(watch.Name)}"),
            new XElement(Atom + "updated", Time(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", "OnRecord")),
            self is null ? null : new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", self)),
            hits.Select(h => Entry(watch, h))));
    }

    private static XElement Entry(Watch watch, WatchHit hit) => new(
        Atom + "entry",
        new XElement(Atom + "id", $"urn:onrecord:watch:{Uri.EscapeDataString(watch.Name)}:{hit.Id}"),
        new XElement(Atom + "title", Clean(hit.Title)),
        new XElement(Atom + "updated", Time(hit.Found)),
        hit.Url is null ? null : new XElement(Atom + "link", new XAttribute("href", Clean(hit.Url))),
        new XElement(Atom + "summary", Clean(string.Join(" | ", new[] { hit.Text, hit.Outlet, hit.Published }.Where(t => t is not null)))));

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    // an article may hold characters that XML cannot
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or (>= 0x20 and not 0xFFFE and not 0xFFFF)).Select(r => r.ToString()));
}
