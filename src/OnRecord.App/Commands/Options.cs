using System.CommandLine;

namespace OnRecord.App.Commands;

/// <summary>The options that several commands have.</summary>
internal static class Options
{
    public static Option<string> Models() => new("--models")
    {
        Description = "The folder of the models (or ONRECORD_MODELS).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ONRECORD_MODELS") ?? Path.Combine(AppContext.BaseDirectory, "models"),
    };

    public static Option<string> Record() => new("--record")
    {
        Description = "The record's file (or ONRECORD_RECORD).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ONRECORD_RECORD") ?? "onrecord.db",
    };

    public static Option<DateOnly?> AsOf() => new("--as-of") { Description = "The day, YYYY-MM-DD: later articles do not count; the newest when left out." };

    public static Argument<string[]> Inputs() => new("inputs")
    {
        Description = "Files, folders, patterns, addresses, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
