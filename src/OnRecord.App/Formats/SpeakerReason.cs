using OnRecord.Store;

namespace OnRecord.App.Formats;

/// <summary>Why a statement is taken to be an actor's, on one line: in its article, then in the record, then who else was considered.</summary>
internal static class SpeakerReason
{
    /// <summary>The reason, or <see langword="null"/> where nobody was looked for.</summary>
    public static string? Of(StoredStatement statement)
    {
        string?[] parts =
        [
            statement.SpeakerWhy,
            statement.JoinedWhy is { } joined ? $"in the record: {joined}" : null,
            statement.Rivals.IsEmpty ? null : $"also considered: {string.Join(", ", statement.Rivals)}",
        ];
        string all = string.Join("; ", parts.Where(p => p is not null));
        return all.Length == 0 ? null : all;
    }
}
