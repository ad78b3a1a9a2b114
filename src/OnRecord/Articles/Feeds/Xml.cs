using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace OnRecord.Articles.Feeds;

/// <summary>The items of feeds as XML elements. No document types, no entities of their own, nothing fetched, depth limited.</summary>
internal static partial class Xml
{
    private const int MostDepth = 256;

    private static readonly string[] Known = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"];

    /// <summary>The item as an element, read as if it stood in its root, so that the root's namespaces hold.</summary>
    /// <exception cref="InputException">It is not well-formed, or nested beyond reason.</exception>
    public static XElement Parse(string root, string source)
    {
        string text = Mended(Open(root) + source) + $"</{QualifiedName(root)}>";
        try
        {
            CheckDepth(text);
            using var reader = Reader(text);
            return XElement.Load(reader).Elements().First();
        }
        catch (XmlException e)
        {
            throw new InputException($"is not well-formed XML: {e.Message}");
        }
        catch (InvalidOperationException)
        {
            throw new InputException("is not well-formed XML.");
        }
    }

    /// <summary>The texts of the elements that stand right in the root or in its channel, by local name; of what comes before the first item, whose end is open.</summary>
    public static Dictionary<string, string> Head(string root, string prelude)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = Reader(Mended(Open(root) + prelude));
        try
        {
            int channel = 1;
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "channel" })
                {
                    channel = reader.Depth + 1;
                }
                else if (reader.NodeType == XmlNodeType.Element && reader.Depth == channel)
                {
                    string name = reader.LocalName;
                    found.TryAdd(name, reader.ReadString().Trim());
                }
            }
        }
        catch (XmlException)
        {
            // the end of the cut-out part, which is not the end of the document
        }

        return found;
    }

    /// <summary>The value of an attribute in the root's start tag.</summary>
    public static string? RootAttribute(string root, string name) => Regex.Match(root, $"""\s{Regex.Escape(name)}\s*=\s*["']([^"']*)["']""", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } m ? m.Groups[1].Value : null;

    private static string Open(string root) => root.EndsWith("/>", StringComparison.Ordinal) ? root[..^2] + ">" : root;

    private static string QualifiedName(string root)
    {
        int end = root.AsSpan().IndexOfAny(XmlTokens.NameEnds);
        return root[1..(end < 0 ? root.Length : end)];
    }

    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    });

    private static void CheckDepth(string text)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                throw new InputException($"is nested more than {MostDepth} elements deep.");
            }
        }
    }

    // feeds are full of bare ampersands and of HTML's entities, which XML does not know, and of numbers that stand for no character
    private static string Mended(string text) => Ampersand().Replace(text, m =>
        m.Value.StartsWith("<!", StringComparison.Ordinal) || Known.Contains(m.Value, StringComparer.Ordinal) ? m.Value
        : m.Value == "&" ? "&amp;"
        : m.Value[1] == '#' ? (WebUtility.HtmlDecode(m.Value) == m.Value ? "\uFFFD" : m.Value)
        : WebUtility.HtmlDecode(m.Value) is var decoded && decoded != m.Value ? decoded : "&amp;" + m.Value[1..]);

    [GeneratedRegex(@"<!\[CDATA\[.*?\]\]>|&(?:#[0-9]+;|#[xX][0-9a-fA-F]+;|\w+;)?", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ampersand();
}
