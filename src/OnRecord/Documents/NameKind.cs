namespace OnRecord.Documents;

/// <summary>What kind of thing a name names, by the four classes of CoNLL-2003.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place, country or other location.</summary>
    Location,

    /// <summary>Any other name: nationalities, events, works.</summary>
    Other,
}
