using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Exchange.Coding;

/// <summary>Who a coder means: an actor of the record by key or name, else a new one.</summary>
internal sealed class CodedActors(Record record)
{
    private readonly Dictionary<string, ActorSummary?> known = new(StringComparer.Ordinal);

    /// <summary>The actor's key and how it is described.</summary>
    /// <param name="key">Its key, or <see langword="null"/>.</param>
    /// <param name="name">Its name; needed where there is no key.</param>
    /// <param name="kind">What it is; <see langword="null"/> where the file does not say.</param>
    /// <param name="organisation">What it speaks for.</param>
    public (string Key, ActorDescription Actor) Of(string? key, string? name, ActorKind? kind, string? organisation)
    {
        string called = name ?? key!;
        string wanted = key is null ? KeyOf(called, kind) : Find(key)?.Key ?? (key == ActorKey.Of(key) ? key : KeyOf(key, kind));
        return (wanted, new ActorDescription(called, kind ?? ActorKind.Person, organisation));
    }

    // a person and a body may have one name
    private string KeyOf(string name, ActorKind? kind)
    {
        string key = ActorKey.Of(name);
        return Find(key) switch
        {
            { } found when kind is null || (found.Kind == ActorKind.Person) == (kind == ActorKind.Person) => found.Key,
            null => key,
            _ => $"{key}-{Names.Of(kind.Value)}",
        };
    }

    private ActorSummary? Find(string key)
    {
        if (!known.TryGetValue(key, out var actor))
        {
            known[key] = actor = record.Actor(key, statements: 0)?.Actor;
        }

        return actor;
    }
}
