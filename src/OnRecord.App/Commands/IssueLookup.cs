using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary>The issue that a command names, with an error that helps where there is none.</summary>
internal static class IssueLookup
{
    /// <summary>Does <paramref name="work"/> with the issue of that key.</summary>
    public static int With(string path, string key, Func<Record, Issue, int> work)
    {
        var record = Record.OpenExisting(path);
        if (record.Issue(key) is { } issue)
        {
            return work(record, issue);
        }

        Console.Error.WriteLine($"onrecord: no issue {key} in {path}; there are: {string.Join(", ", record.Issues().Select(i => i.Key))}");
        return ExitCode.Error;
    }
}
