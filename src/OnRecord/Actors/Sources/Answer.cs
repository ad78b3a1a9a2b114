using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>Who a source was taken to be, inside the resolver: no entity where it is unknown.</summary>
internal readonly record struct Answer(Entity? Entity, float Confidence, string Why, IReadOnlyList<Entity> Rivals, IReadOnlyList<Entity> Together)
{
    public static Answer Sure(Entity entity, float confidence, string why) => new(entity, confidence, why, [], []);

    public static Answer Unknown(string why) => new(null, 0, why, [], []);
}
