using System.CommandLine;

namespace OnRecord.App.Commands;

/// <summary>The options that several commands share, each made in one place.</summary>
internal static class Options
{
    /// <summary><c>--models</c>: the folder of the models.</summary>
    public static Option<string> Models() => new("--models")
    {
        Description = "Folder of the models (default: models/ beside the program, or ONRECORD_MODELS)",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ONRECORD_MODELS") ?? Path.Combine(AppContext.BaseDirectory, "models"),
    };

    /// <summary><c>--record</c>: the record's file.</summary>
    public static Option<string> Record() => new("--record")
    {
        Description = "The record's file (default: onrecord.db, or ONRECORD_RECORD)",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ONRECORD_RECORD") ?? "onrecord.db",
    };

    /// <summary><c>--cores</c>: how many articles are read at a time.</summary>
    public static Option<int> Cores() => new("--cores")
    {
        Description = "How many articles are read at a time (default: all cores)",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary><c>--limit</c>: how many lines are shown.</summary>
    public static Option<int> Limit(int count) => new("--limit") { Description = "How many are shown", DefaultValueFactory = _ => count };
}
