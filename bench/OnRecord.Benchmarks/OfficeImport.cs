using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using OnRecord.Actors.Offices;
using Record = OnRecord.Store.Record;

namespace OnRecord.Benchmarks;

/// <summary>How much processor time registers of made-up people take, and how much memory: a third, two thirds and all of so many, in each form.</summary>
internal static class OfficeImport
{
    private const int Offices = 500, Parts = 3;

    private static readonly (string Name, Action<TextWriter, int> Write, Func<string, Register> Read)[] Forms =
        [("wikidata", Wikidata, WikidataFile.Read), ("popolo", Popolo, PopoloFile.Read)];

    public static void Run(int people, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("onrecord-offices-").FullName;
        foreach (var (name, write, read) in Forms)
        {
            for (int part = 1; part <= Parts; part++)
            {
                string path = Path.Combine(folder, $"{name}-{part}.json");
                using (var text = new StreamWriter(path))
                {
                    write(text, people / Parts * part);
                }

                output.WriteLine(Import(name, path, people / Parts * part, read));
            }
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static string Import(string name, string path, int people, Func<string, Register> read)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        double start = process.TotalProcessorTime.TotalSeconds;
        var register = read(path);
        process.Refresh();
        double reading = process.TotalProcessorTime.TotalSeconds - start;
        int stored = Record.Open(path + ".db").Offices.Import(register.Tenures, name);
        process.Refresh();
        double all = process.TotalProcessorTime.TotalSeconds - start;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {people} people, {new FileInfo(path).Length >> 20} MB: read in {reading:F1} s of processor time, read and stored in {all:F1} s ({stored} terms); at most {process.PeakWorkingSet64 >> 20} MB so far");
    }

    private static void Wikidata(TextWriter text, int people)
    {
        text.WriteLine("[");
        for (int i = 0; i < people; i++)
        {
            text.WriteLine($$$$"""{"id":"Q{{{{i + Offices}}}}","labels":{"en":{"value":"{{{{Name(i)}}}}"}},"descriptions":{"en":{"value":"{{{{Filler}}}}"}},"claims":{"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q{{{{i % Offices}}}}"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+{{{{1900 + (i % 120)}}}}-01-01T00:00:00Z"}}}]}}]}},""");
        }

        for (int i = 0; i < Offices; i++)
        {
            text.WriteLine($$$$"""{"id":"Q{{{{i}}}}","labels":{"en":{"value":"Mayor of Town {{{{i}}}}"}}}{{{{(i + 1 < Offices ? "," : "")}}}}""");
        }

        text.WriteLine("]");
    }

    private static void Popolo(TextWriter text, int people)
    {
        text.WriteLine("{\"persons\":[");
        for (int i = 0; i < people; i++)
        {
            text.WriteLine($$$$"""{"id":"p{{{{i}}}}","name":"{{{{Name(i)}}}}","memberships":[{"role":"Mayor of Town {{{{i % Offices}}}}","start_date":"{{{{1900 + (i % 120)}}}}"}]}{{{{(i + 1 < people ? "," : "")}}}}""");
        }

        text.WriteLine("]}");
    }

    private static string Name(int i) => $"Ada Town{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{i}";

    private static string Filler { get; } = new StringBuilder().Insert(0, "a person of this made-up register ", 20).ToString();
}
