using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Actors.Offices;
using OnRecord.Store;

namespace OnRecord.App.Commands.Exchanging;

/// <summary><c>import</c>: what others keep, into the record.</summary>
internal static class ImportCommand
{
    private const int MostNamed = 10;

    public static Command Create() => new("import", "Take in what others keep.")
    {
        OfOffices("wikidata", "Who held which office when, from Wikidata's entity JSON.", WikidataFile.Read),
        OfOffices("popolo", "Who held which office when, from Popolo JSON.", PopoloFile.Read),
        ImportCodingCommand.CreateDna(),
        ImportCodingCommand.CreateCsv(),
    };

    private static void Tell(ImmutableArray<string> ids, string what, string remedy)
    {
        if (!ids.IsEmpty)
        {
            string more = ids.Length > MostNamed ? $" and {ids.Length - MostNamed} more" : "";
            Console.Error.WriteLine($"onrecord: {what}: {string.Join(", ", ids.Take(MostNamed))}{more}. {remedy}");
        }
    }

    private static Command OfOffices(string name, string description, Func<string, Register> read)
    {
        var file = new Argument<string>("file") { Description = "The file." };
        var record = Options.Record();
        var command = new Command(name, description) { file, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var register = read(parsed.GetValue(file)!);
            int stored = Record.Open(parsed.GetValue(record)!).Offices.Import(register.Tenures, name);
            Tell(register.Missing, "left out the terms of offices and people that the file does not describe", "Add them to the file and import it again.");
            Tell(register.Undated, "left out terms that begin or end on no day that can be read, of", "Put them right at their source.");

            Console.Error.WriteLine($"{stored} terms of {register.Tenures.Select(t => t.PersonId).Distinct(StringComparer.Ordinal).Count()} people");
            return stored > 0 ? ExitCode.Found : ExitCode.Nothing;
        }));
        return command;
    }
}
