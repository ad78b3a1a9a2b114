namespace OnRecord.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A party, company, body, campaign, outlet.</summary>
    Organisation,

    /// <summary>A country's government, also where its capital or seat stands for it.</summary>
    Government,

    /// <summary>People described, not named ("two officials", "the civilised world").</summary>
    Group,

    /// <summary>A report, poll, letter or law that is quoted.</summary>
    Document,

    /// <summary>Anything else.</summary>
    Other,
}
