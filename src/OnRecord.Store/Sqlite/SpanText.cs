using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Documents;

namespace OnRecord.Store.Sqlite;

/// <summary>Spans as the schema writes them: <c>12-20 31-40</c>.</summary>
internal static class SpanText
{
    public static string Write(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(s => $"{s.Start}-{s.End}"));

    public static string? Write(TextSpan? span) => span is { } s ? $"{s.Start}-{s.End}" : null;

    public static ImmutableArray<TextSpan> Read(string? text) =>
        [.. (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static TextSpan ReadOne(string text)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return new TextSpan(int.Parse(text.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(dash + 1), CultureInfo.InvariantCulture));
    }
}
