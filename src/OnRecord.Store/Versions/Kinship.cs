namespace OnRecord.Store.Versions;

/// <summary>How an article is the same as an earlier one.</summary>
public enum Kinship
{
    /// <summary>The same article at the same address with other words: a later or earlier state of it.</summary>
    Version,

    /// <summary>Mostly the same words at another address: a wire report in another outlet, a reprint.</summary>
    Copy,
}
