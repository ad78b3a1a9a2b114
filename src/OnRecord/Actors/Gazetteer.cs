using System.Collections.Frozen;

namespace OnRecord.Actors;

/// <summary>What a place name or nationality stands for.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Use">Whether it is the country's name, a nationality, the capital or a seat of government.</param>
internal readonly record struct PlaceName(string Country, PlaceUse Use);

/// <summary>How a name is used for a country.</summary>
internal enum PlaceUse
{
    Name,
    Nationality,
    Capital,
    Seat,
}

/// <summary>Countries, their nationalities, capitals and seats of government, from <c>data/gazetteer/countries.tsv</c>.</summary>
internal static class Gazetteer
{
    private static readonly FrozenDictionary<string, PlaceName> Places = Load();

    private static readonly FrozenDictionary<string, string> Countries = Resources.Rows("countries.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|')[0], StringComparer.Ordinal);

    /// <summary>A country's first name in the list, by its ISO 3166-1 alpha-2 code.</summary>
    public static string? CountryName(string code) => Countries.GetValueOrDefault(code);

    /// <summary>What <paramref name="name"/> stands for, with or without "the"; <see langword="null"/> where it is in no list.</summary>
    public static PlaceName? Find(string name)
    {
        string key = Key(name);
        return Places.TryGetValue(key, out var place) ? place
            : key.EndsWith('s') && Places.TryGetValue(key[..^1], out place) && place.Use == PlaceUse.Nationality ? place
            : null;
    }

    private static string Key(string name)
    {
        string folded = Folding.Fold(name);
        folded = folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
        return folded is "us" && name is not ("US" or "the US" or "The US") ? "" : folded;
    }

    private static FrozenDictionary<string, PlaceName> Load()
    {
        var places = new Dictionary<string, PlaceName>();
        foreach (string[] row in Resources.Rows("countries.tsv"))
        {
            for (int column = 1; column < row.Length; column++)
            {
                foreach (string name in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries))
                {
                    places.TryAdd(Folding.Fold(name), new PlaceName(row[0], (PlaceUse)(column - 1)));
                }
            }
        }

        return places.ToFrozenDictionary();
    }
}
