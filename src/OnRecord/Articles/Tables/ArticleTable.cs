using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace OnRecord.Articles.Tables;

/// <summary>A table (CSV, RFC 4180; also with semicolons or tabs) whose first row names the columns: each further row is an article. Read row by row.</summary>
internal static class ArticleTable
{
    /// <summary>The articles and errors of the table. Ids of rows without one are the input's, a colon and the number of the line where the row begins.</summary>
    /// <exception cref="InputException">It has no heading row.</exception>
    public static IEnumerable<ArticleInput> Read(RawInput input)
    {
        using var text = Open(input, out char delimiter);
        using var csv = new CsvParser(text, Settings(input.Options, delimiter));
        if (!Next(csv, out _) || csv.Record is not { } heads)
        {
            throw new InputException("is empty: a row with the names of the columns is needed, then a row for each article.");
        }

        var columns = Columns(heads);
        var fields = new ArticleFields(input.Options.Fields);
        if (!fields.HasText(columns.Keys))
        {
            // a table about something else, as a list that lies beside the articles: said once, and nothing that was asked for is missing
            yield return new ArticleInput(null, input.Bad("line 1", "names no column of text (text, body or content, or --field text=NAME): it is not a table of articles.").Error! with { IsNotice = true });
            yield break;
        }

        int line = csv.RawRow + 1;
        while (Next(csv, out string? broken))
        {
            string[] row = broken is null ? csv.Record! : [];
            string place = $"line {line}", id = $"{input.Id}:{line}";
            line = csv.RawRow + 1;
            if (broken is not null)
            {
                yield return input.Bad(place, broken);
            }
            else if (row.Any(v => v.Length > 0))
            {
                var article = fields.Article(name => columns.TryGetValue(name, out int at) && at < row.Length && row[at].Length > 0 ? row[at] : null, id);
                yield return article is null ? input.Bad(place, fields.NoText) : new ArticleInput(article);
            }
        }
    }

    private static StreamReader Open(RawInput input, out char delimiter)
    {
        byte[] head = new byte[4096];
        int got = input.Stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var encoding = TextDecoder.MarkLength(head.AsSpan(0, got)) > 0 ? null : input.Named;
        // lenient on purpose: a bad byte becomes U+FFFD in its own field instead of ending the table
        var lenient = TextDecoder.Lenient(encoding ?? TextDecoder.OfStream(head.AsSpan(0, got)));
        string heads = lenient.GetString(head, 0, got).Split('\n')[0];
        delimiter = new[] { ',', ';', '\t' }.MaxBy(d => heads.Count(c => c == d));
        return new StreamReader(new PrefixedStream(head.AsMemory(0, got), input.Stream), lenient);
    }

    private static CsvConfiguration Settings(InputOptions options, char delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        BadDataFound = null, // a quotation mark inside a field is kept as it stands
        MaxFieldSize = options.MaxBytes,
        IgnoreBlankLines = true,
    };

    private static Dictionary<string, int> Columns(string[] heads)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < heads.Length; i++)
        {
            columns.TryAdd(heads[i].Trim(), i);
        }

        return columns;
    }

    private static bool Next(CsvParser csv, out string? broken)
    {
        broken = null;
        try
        {
            return csv.Read();
        }
        catch (MaxFieldSizeException)
        {
            broken = "has a field longer than the limit of one article; is a quotation mark missing at its end?";
            return true;
        }
    }
}
