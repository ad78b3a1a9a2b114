using System.CommandLine;
using OnRecord.App.Commands;

var root = new RootCommand("OnRecord: who said what, and where each actor stands, each line linked to its source.")
{
    ReadCommand.Create(),
    AddCommand.Create(),
    FindCommand.Create(),
    ShowCommand.Create(),
    WhoCommand.Create(),
    IssueCommand.Create(),
    WhereCommand.Create(),
    BriefCommand.Create(),
};
var parsed = root.Parse(args);
return parsed.Errors.Count > 0 && !args.Contains("--help") ? ExitCode.Of(parsed) : await parsed.InvokeAsync();
