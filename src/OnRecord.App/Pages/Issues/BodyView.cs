using OnRecord.Positions;
using OnRecord.Store.Standing;

namespace OnRecord.App.Pages.Issues;

/// <summary>Where a country or organisation stands, by those who spoke for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stance">The stand.</param>
/// <param name="Speakers">Those who spoke for it: key and name.</param>
public sealed record BodyView(string Name, Stance Stance, IReadOnlyList<KeyValuePair<string, string>> Speakers)
{
    internal static BodyView Of(BodyStand body) => new(body.Body.Name, body.Stand.Stance, [.. body.Speakers.Select(s => new KeyValuePair<string, string>(s.Actor.Key, s.Actor.Name))]);
}
