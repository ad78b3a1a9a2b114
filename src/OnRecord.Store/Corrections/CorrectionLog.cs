using System.Collections.Immutable;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>
/// The corrections of a record: an append-only log of who changed what, when and why. Statements and positions are kept corrected in
/// the same transaction, so that every search, page and export shows them; reading an article anew never overwrites them.
/// </summary>
public sealed class CorrectionLog
{
    private readonly RecordFile file;

    internal CorrectionLog(RecordFile file) => this.file = file;

    /// <summary>Applies a correction and gives it back as it stands in the log, with number, time and what was there before.</summary>
    /// <exception cref="ConflictException">Somebody else has corrected the target since the caller looked at it.</exception>
    /// <exception cref="RecordException">There is no such target, or what the correction says is not whole.</exception>
    public Correction Apply(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return file.Use(c => Correcting.Apply(c, correction));
    }

    /// <summary>Takes a correction back: the target is again as reading and its other corrections give it. The log keeps both.</summary>
    /// <param name="id">The correction's number.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="RecordException">There is no such correction, or it was taken back before.</exception>
    public Correction Undo(long id, string by, string why = "taken back") => file.Use(c => Correcting.Undo(c, id, by, why));

    /// <summary>The log, the newest first.</summary>
    /// <param name="articleId">Only of this article.</param>
    /// <param name="by">Only by this person.</param>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="offset">How many of the newest are passed over first.</param>
    /// <param name="upTo">The number of a correction: later ones are left out.</param>
    public ImmutableArray<Correction> List(long? articleId = null, string? by = null, int limit = 100, int offset = 0, long? upTo = null) =>
        file.Use(c => CorrectionTable.Newest(c, articleId, by, limit, offset, upTo));

    /// <summary>The correction of that number, or <see langword="null"/>.</summary>
    public Correction? Find(long id) => file.Use(c => CorrectionTable.Find(c, id));

    /// <summary>What a target is now, with all corrections; <see langword="null"/> where there is none.</summary>
    public CorrectedValue? Now(CorrectionTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return file.Use(c => TargetReader.Read(c, target));
    }

    /// <summary>The version of a target, to be named as <see cref="Correction.Seen"/>: the number of its newest correction, 0 for none.</summary>
    public long VersionOf(CorrectionTarget target) => file.Use(c => CorrectionTable.Latest(c, target)?.Id ?? 0);
}
