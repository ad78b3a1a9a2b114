using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Articles.Feeds;

/// <summary>The characters of an XML file: by its mark, by what its declaration or the server names, else UTF-8. A bad byte becomes U+FFFD in its own item.</summary>
internal static partial class XmlText
{
    /// <summary>A reader over the input's characters.</summary>
    public static TextReader Open(RawInput input)
    {
        byte[] head = new byte[1024];
        int got = input.Stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, got);
        var shown = TextDecoder.OfStream(start);
        var encoding = input.Options.Encoding ?? (TextDecoder.MarkLength(start) > 0 || shown is UnicodeEncoding ? null : Declared(start) ?? input.ServedAs) ?? shown;
        int mark = TextDecoder.MarkLength(start);
        return new StreamReader(new PrefixedStream(head.AsMemory(mark, got - mark), input.Stream), TextDecoder.Lenient(encoding), detectEncodingFromByteOrderMarks: false);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head) =>
        Declaration().Match(Encoding.Latin1.GetString(head)) is { Success: true } found && TextDecoder.ByName(found.Groups[1].Value) is { } named and not UnicodeEncoding ? named : null;

    [GeneratedRegex("""^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
