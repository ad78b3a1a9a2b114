namespace OnRecord.App.Exchange.Dna;

/// <summary>One coded statement of a Discourse Network Analyzer database.</summary>
/// <param name="Document">The document's number in the file.</param>
/// <param name="Start">Where it begins in the document's text, in UTF-16 units.</param>
/// <param name="Stop">Where it ends.</param>
/// <param name="Person">Who; empty where only the organisation was coded.</param>
/// <param name="Organisation">For whom; empty where there is none.</param>
/// <param name="Concept">The proposition.</param>
/// <param name="Agreement">For it, or against.</param>
internal sealed record DnaStatement(long Document, int Start, int Stop, string Person, string Organisation, string Concept, bool Agreement)
{
    /// <summary>Its number in the file; 0 until it is there.</summary>
    public long Id { get; init; }

    /// <summary>Who coded it.</summary>
    public string Coder { get; init; } = "";
}
