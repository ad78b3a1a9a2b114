using System.CommandLine;
using OnRecord.Actors.Offices;
using OnRecord.App.Commands.Adding;
using OnRecord.App.Commands.Articles;
using OnRecord.App.Commands.Correcting;
using OnRecord.App.Commands.Exchanging;
using OnRecord.App.Commands.Following;
using OnRecord.App.Commands.Issues;
using OnRecord.App.Commands.Reading;
using OnRecord.App.Commands.Scoring;
using OnRecord.App.Commands.Searching;
using OnRecord.App.Commands.Serving;
using OnRecord.App.Commands.Watching;
using OnRecord.App.Exchange.Coding;
using OnRecord.Positions;
using OnRecord.Reading;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Commands;

/// <summary>All commands, and the one place where an error becomes a line on stderr and exit code 2.</summary>
internal static class CommandLine
{
    public static RootCommand Root() => new("Who said what, and where each stands: a sourced record of the news.")
    {
        ReadCommand.Create(),
        AddCommand.Create(),
        FollowCommand.Create(),
        FindCommand.Create(),
        ShowCommand.Create(),
        QuotationsCommand.Create(),
        ArticlesCommand.Create(),
        WhoCommand.Create(),
        ActorCommand.Create(),
        ImportCommand.Create(),
        CorrectCommand.Create(),
        IssueCommand.Create(),
        WhereCommand.Create(),
        ShiftsCommand.Create(),
        BriefCommand.Create(),
        WatchCommand.Create(),
        ExportCommand.Create(),
        AccountCommand.Create(),
        ScoreCommand.Create(),
        ServeCommand.Create(),
        ServeCommand.CreateDemo(),
    };

    /// <summary>Runs a command's work and turns errors that a user can cause into words.</summary>
    public static int Run(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is RecordException or ConflictException or RegisterFileException or ModelException or IssueFileException or CodingException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"onrecord: {e.Message}");
            return ExitCode.Error;
        }
    }
}
