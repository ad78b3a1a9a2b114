using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Actors.Offices;

/// <summary>An item that a tenure refers to: an office, a body, a country.</summary>
/// <param name="Id">Its id: <c>Q30</c>.</param>
/// <param name="Label">Its English label.</param>
/// <param name="Country">The ISO code of the country that its own statements name, where that can be told from a label.</param>
/// <param name="Iso">Its own ISO code (P297), of a country.</param>
/// <param name="Aliases">Its English aliases.</param>
internal sealed record WikidataItem(string Id, string Label, string? Country, string? Iso, ImmutableArray<string> Aliases)
{
    /// <summary>The item, when it is one of those asked for and has a label.</summary>
    public static WikidataItem? Of(JsonElement entity, HashSet<string> wanted)
    {
        if (WikidataEntity.Text(entity, "id") is not { } id || !wanted.Contains(id) || WikidataEntity.Label(entity) is not { } label)
        {
            return null;
        }

        string? iso = WikidataEntity.Claims(entity, "P297").Select(c => WikidataEntity.Value(c) is { ValueKind: JsonValueKind.String } v ? v.GetString() : null).FirstOrDefault();
        return new WikidataItem(id, label, OfficeCountry.Of(label), iso, WikidataEntity.Aliases(entity));
    }
}
