using OnRecord.Actors;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>
/// Named actors as Popolo (persons, organisations, memberships). A membership is a role as articles give it: its sources carry the days on which an
/// article gave it, since no article says when an office began.
/// </summary>
internal static class PopoloExport
{
    public static void Write(ExportSource source, Stream output) => JsonStream.Document(
        output,
        [],
        ("persons", Named(source).Where(IsPerson).Select(Person)),
        ("organizations", Named(source).Where(a => !IsPerson(a)).Select(Organisation).Concat(Employers(source))),
        ("memberships", Named(source).Where(IsPerson).SelectMany(Memberships)));

    private static IEnumerable<ActorRecord> Named(ExportSource source) => source.Actors().Where(a => a.Actor.IsNamed && a.Actor.Kind != ActorKind.Document);

    private static bool IsPerson(ActorRecord actor) => actor.Actor.Kind == ActorKind.Person;

    private static object Person(ActorRecord actor) => new { id = actor.Actor.Key, name = actor.Actor.Name, other_names = OtherNames(actor) };

    private static object Organisation(ActorRecord actor) =>
        new { id = actor.Actor.Key, name = actor.Actor.Name, other_names = OtherNames(actor), classification = Names.Of(actor.Actor.Kind) };

    // organisations that people belong to by an article's words, but that never spoke themselves
    private static IEnumerable<object> Employers(ExportSource source)
    {
        var spoke = Named(source).Where(a => !IsPerson(a)).Select(a => a.Actor.Key).ToHashSet(StringComparer.Ordinal);
        return Named(source).Where(IsPerson).SelectMany(a => a.Appearances).Select(a => a.Organisation).OfType<string>()
            .Select(name => (Id: IdOf(name), Name: name)).DistinctBy(o => o.Id, StringComparer.Ordinal).Where(o => !spoke.Contains(o.Id))
            .OrderBy(o => o.Id, StringComparer.Ordinal).Select(o => (object)new { id = o.Id, name = o.Name });
    }

    private static IEnumerable<object> Memberships(ActorRecord actor) => actor.Appearances.Where(a => a.Role is not null || a.Organisation is not null)
        .GroupBy(a => (a.Role, a.Organisation, a.Country)).Select(g => (object)new
        {
            person_id = actor.Actor.Key,
            organization_id = g.Key.Organisation is { } organisation ? IdOf(organisation) : null,
            role = g.Key.Role,
            area = g.Key.Country is { } country ? new { id = country } : null,
            sources = g.Select(a => new { url = a.Article.Url, note = $"{a.Article.Outlet ?? a.Article.Key}, {a.Article.Published?.ToString() ?? "undated"}" }),
        });

    private static object[]? OtherNames(ActorRecord actor)
    {
        object[] others = [.. actor.Appearances.Select(a => a.Name).Where(n => n != actor.Actor.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(n => new { name = n })];
        return others.Length == 0 ? null : others;
    }

    private static string IdOf(string name) =>
        string.Join('-', name.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => string.Concat(w.Where(char.IsLetterOrDigit))).Where(w => w.Length > 0));
}
