using OnRecord.Store.Watches;

namespace OnRecord.App.Watching;

/// <summary>What a webhook is signed with: read when it is needed from an environment variable or a file, never kept in the record.</summary>
internal static class WebhookSecret
{
    private const string Variable = "env:", File = "file:";

    /// <summary>Whether a text says where a secret is.</summary>
    public static bool IsPlace(string text) =>
        (text.StartsWith(Variable, StringComparison.Ordinal) && text.Length > Variable.Length) || (text.StartsWith(File, StringComparison.Ordinal) && text.Length > File.Length);

    /// <summary>The place with a file's whole path, so that it means the same wherever the watch is run.</summary>
    public static string Whole(string place) => place.StartsWith(File, StringComparison.Ordinal) ? File + Path.GetFullPath(place[File.Length..]) : place;

    /// <summary>What to tell of a secret that was moved out of the record, or <see langword="null"/>.</summary>
    public static string? Notice(Watch watch) => watch.Targets.FirstOrDefault(t => t.IsSecretMoved) is not { } target ? null
        : $"watch {watch.Name}: an older program kept the secret of {target.Address} in the record. It was moved to {target.SecretFrom![File.Length..]}, and copies made of the record before still hold it: "
            + $"agree on a new secret with the receiver, put it where you keep secrets, and name the place with `onrecord watch secret {watch.Name} --secret-from env:NAME` (or file:PATH).";

    /// <summary>The secret, or <see langword="null"/> where the target has none.</summary>
    /// <exception cref="WebhookException">The variable is not set, or the file cannot be read or is empty: nothing is sent unsigned.</exception>
    public static string? Of(WatchTarget target)
    {
        if (target.SecretFrom is not { } place)
        {
            return null;
        }

        string? secret = place.StartsWith(Variable, StringComparison.Ordinal) ? Environment.GetEnvironmentVariable(place[Variable.Length..]) : Read(target, place[File.Length..]);
        return secret?.Trim() is { Length: > 0 } found
            ? found
            : throw new WebhookException($"the secret for {target.Address} is not there ({place}); the hits are kept and sent when it is.");
    }

    private static string Read(WatchTarget target, string path)
    {
        try
        {
            return System.IO.File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WebhookException($"the secret for {target.Address} cannot be read from {path} ({e.Message}); the hits are kept and sent when it can.", e);
        }
    }
}
