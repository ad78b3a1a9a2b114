using OnRecord.Store.Corrections;

namespace OnRecord.App.Exchange.Coding;

/// <summary>What became of the statements and stands of a file.</summary>
internal sealed class CodingCounts
{
    /// <summary>Those that the record did not have.</summary>
    public int Added { get; private set; }

    /// <summary>Those that it had otherwise.</summary>
    public int Changed { get; private set; }

    /// <summary>Those that it had read just so.</summary>
    public int Confirmed { get; private set; }

    /// <summary>Those that were there by hand already.</summary>
    public int Known { get; set; }

    /// <summary>Those that people have since put otherwise in the record, by their place in the file; they are left as they are.</summary>
    public List<string> Left { get; } = [];

    /// <summary>Counts one by what was done.</summary>
    public void Add(CorrectionKind kind)
    {
        Added += kind is CorrectionKind.StatementAdd or CorrectionKind.PositionAdd ? 1 : 0;
        Confirmed += kind is CorrectionKind.StatementConfirm or CorrectionKind.PositionConfirm ? 1 : 0;
        Changed += kind is CorrectionKind.StatementEdit or CorrectionKind.SpeakerSet or CorrectionKind.PositionSet ? 1 : 0;
    }
}
