using System.Collections.Immutable;
using OnRecord.App.Exchange.Coding;
using OnRecord.Documents;

namespace OnRecord.App.Exchange.Tables;

/// <summary>Finds the words that a row quotes in its article: at the place it gives, else at the only place where they stand.</summary>
internal sealed class RowWords(RowReader reader, RowProblems problems)
{
    private const int MostShown = 60;

    /// <summary>Where the words of a column stand, in pieces where they are broken; empty where it is wrong, which is then noted.</summary>
    public ImmutableArray<TextSpan> Find(TableRow row, string column, WordPlaces text, string article)
    {
        string? words = row[column];
        if (row["start"] is not null || row["end"] is not null)
        {
            return reader.Place(row, text) is { } place ? At(row, column, text, place, words) : [];
        }

        if (words is null)
        {
            problems.Add(row.Number, column, "is empty; quote the article's words, or give start and end");
            return [];
        }

        var places = text.Of(words).Take(2).ToList();
        if (places.Count != 1)
        {
            problems.Add(row.Number, column, places.Count == 0
                ? $"\"{Short(words)}\" does not stand in {article}; quote its words exactly"
                : $"\"{Short(words)}\" stands in {article} more than once; quote more words, or give start and end");
            return [];
        }

        return [places[0]];
    }

    /// <summary>Where words stand that belong to a place; <see langword="null"/> where the cell is empty or wrong.</summary>
    public TextSpan? Beside(TableRow row, string column, WordPlaces text, TextSpan place)
    {
        if (row[column] is not { } words)
        {
            return null;
        }

        var found = text.Nearest(words, place);
        if (found is null)
        {
            problems.Add(row.Number, column, $"\"{Short(words)}\" does not stand in the article; quote its words exactly");
        }

        return found;
    }

    /// <summary>The same of words that may be broken by others: each piece by itself.</summary>
    public ImmutableArray<TextSpan> PiecesBeside(TableRow row, string column, WordPlaces text, TextSpan place)
    {
        if (row[column] is { } words && text.Nearest(words, place) is null)
        {
            TextSpan?[] pieces = [.. words.Split(WordPlaces.Break).Select(p => text.Nearest(p, place))];
            if (pieces.All(p => p is not null))
            {
                return [.. pieces.Select(p => p!.Value).Order()];
            }
        }

        return Beside(row, column, text, place) is { } whole ? [whole] : [];
    }

    private ImmutableArray<TextSpan> At(TableRow row, string column, WordPlaces text, TextSpan place, string? words)
    {
        ImmutableArray<TextSpan> pieces = words is null ? [place] : text.Filling(place, words);
        if (pieces.IsEmpty)
        {
            problems.Add(row.Number, column, $"\"{Short(words!)}\" does not stand at {place.Start} to {place.End}, where the article has \"{Short(text.At(place))}\"; put start and end right or leave both empty");
        }

        return pieces;
    }

    private static string Short(string words) => words.Length <= MostShown ? words : words[..MostShown] + "...";
}
