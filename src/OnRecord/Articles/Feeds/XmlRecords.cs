using System.Text;

namespace OnRecord.Articles.Feeds;

/// <summary>One item of an XML file, cut out of it.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Name">The element's local name.</param>
/// <param name="Source">Its text; <see langword="null"/> where it is longer than the limit.</param>
internal readonly record struct XmlRecord(int Line, string Name, string? Source);

/// <summary>
/// Cuts a feed or a sitemap of any length into its items without parsing it as one document, so that memory does not grow with the file and a broken item
/// is lost alone: XML itself would end at the first mistake.
/// </summary>
internal sealed class XmlRecords
{
    private const int LongestPrelude = 64 * 1024;

    private readonly XmlTokens tokens;
    private readonly int limit;
    private readonly StringBuilder record = new();
    private string[] names = [];
    private string? open;
    private int line;
    private bool tooLong;

    private XmlRecords(TextReader text, int limit) => (tokens, this.limit) = (new XmlTokens(text), limit);

    /// <summary>The start tag of the root element, as it stands.</summary>
    public string Root { get; private set; } = "";

    /// <summary>What stands between the root's start tag and the first item.</summary>
    public StringBuilder Prelude { get; } = new();

    /// <summary>Reads up to the root element.</summary>
    /// <param name="text">The file.</param>
    /// <param name="limit">The longest item, in characters.</param>
    /// <param name="recordsOf">The names of the items, by the local name of the root.</param>
    /// <exception cref="InputException">There is no root element, or one that is not known.</exception>
    public static XmlRecords Open(TextReader text, int limit, Func<string, string[]?> recordsOf)
    {
        var file = new XmlRecords(text, limit);
        while (file.tokens.Next() is { } token)
        {
            if (XmlTokens.StartName(token) is { } name)
            {
                file.Root = token;
                file.names = recordsOf(name) ?? throw new InputException($"is XML, but <{name}> is neither RSS, Atom nor a sitemap.");
                return file;
            }
        }

        throw new InputException("is not XML: it has no element.");
    }

    /// <summary>The items, in order.</summary>
    public IEnumerable<XmlRecord> Read()
    {
        bool before = true;
        while (tokens.Next() is { } token)
        {
            string? name = XmlTokens.StartName(token);
            if (name is not null && names.Contains(name, StringComparer.Ordinal))
            {
                if (open is not null) // items do not nest: the end tag of the one before is missing
                {
                    yield return Take();
                }

                (open, line, before) = (name, tokens.Line, false);
            }

            Keep(token, before);
            if (open is not null && (XmlTokens.EndName(token) == open || (name == open && token.EndsWith("/>", StringComparison.Ordinal))))
            {
                yield return Take();
            }
        }

        if (open is not null)
        {
            yield return Take();
        }
    }

    private void Keep(string token, bool before)
    {
        if (open is not null)
        {
            tooLong |= record.Length + token.Length > limit;
            record.Append(tooLong ? "" : token);
        }
        else if (before && Prelude.Length + token.Length < LongestPrelude)
        {
            Prelude.Append(token);
        }
    }

    private XmlRecord Take()
    {
        var taken = new XmlRecord(line, open!, tooLong ? null : record.ToString());
        record.Clear();
        (open, tooLong) = (null, false);
        return taken;
    }
}
