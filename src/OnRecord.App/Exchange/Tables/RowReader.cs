using System.Globalization;
using OnRecord.Actors;
using OnRecord.App.Exchange.Coding;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Tables;

/// <summary>Reads the cells that statements and stands have in common; what is wrong goes to the problems.</summary>
internal sealed class RowReader(Record record, RowProblems problems)
{
    private readonly Dictionary<string, StoredArticle?> articles = new(StringComparer.Ordinal);

    private readonly Dictionary<long, WordPlaces> texts = [];

    private readonly CodedActors actors = new(record);

    /// <summary>The article by name, number or address, else by the column <c>url</c>.</summary>
    public StoredArticle? Article(TableRow row)
    {
        string? name = row["article"], url = row["url"];
        var found = (name is null ? null : Find(name)) ?? (url is null ? null : Find(url));
        if (found is null)
        {
            problems.Add(row.Number, "article", name is null && url is null
                ? "is empty; write the article's name, number or address"
                : $"there is no article \"{name ?? url}\" in the record; put it in with `onrecord add` first");
        }

        return found;
    }

    /// <summary>The words of an article.</summary>
    public WordPlaces Text(StoredArticle article)
    {
        if (!texts.TryGetValue(article.Id, out var text))
        {
            texts[article.Id] = text = new WordPlaces(new DocumentText(article.Article.Text));
        }

        return text;
    }

    /// <summary>Who, by the columns <c>actor</c>, <c>name</c>, <c>actor_kind</c>, <c>organisation</c>; <see langword="null"/> where none is named.</summary>
    public (string Key, Store.Corrections.ActorDescription Actor)? Actor(TableRow row)
    {
        var kind = Value<ActorKind>(row, "actor_kind");
        return row["actor"] is null && row["name"] is null ? null : actors.Of(row["actor"], row["name"], kind, row["organisation"]);
    }

    /// <summary>One of the words of an enumeration, or <see langword="null"/> where the cell is empty or wrong.</summary>
    public T? Value<T>(TableRow row, string column)
        where T : struct, Enum
    {
        if (row[column] is not { } text)
        {
            return null;
        }

        string[] words = [.. Enum.GetValues<T>().Select(Names.Of)];
        int at = Array.IndexOf(words, text.Trim().ToLowerInvariant());
        if (at < 0)
        {
            problems.Add(row.Number, column, $"\"{text}\" is none of {string.Join(", ", words)}");
        }

        return at < 0 ? null : Enum.GetValues<T>()[at];
    }

    /// <summary>The place that <c>start</c> and <c>end</c> give in code points; <see langword="null"/> where the row has none, or a wrong one.</summary>
    public TextSpan? Place(TableRow row, WordPlaces text)
    {
        if (row["start"] is null && row["end"] is null)
        {
            return null;
        }

        if (Number(row, "start") is not { } start || Number(row, "end") is not { } end)
        {
            return null;
        }

        if (start >= 0 && start < end && end <= text.Length)
        {
            return new TextSpan(start, end);
        }

        problems.Add(row.Number, "start", $"{start} to {end} is no place in the article, which has {text.Length} code points");
        return null;
    }

    /// <summary>Who coded the row and why, by the columns <c>coder</c> and <c>note</c>.</summary>
    public static CodedBy By(TableRow row) => new(row["coder"], row["note"]);

    private int? Number(TableRow row, string column)
    {
        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        problems.Add(row.Number, column, row[column] is { } text ? $"\"{text}\" is no number of code points" : "is empty; start and end go together");
        return null;
    }

    private StoredArticle? Find(string name)
    {
        if (!articles.TryGetValue(name, out var article))
        {
            articles[name] = article = record.Article(name);
        }

        return article;
    }
}
