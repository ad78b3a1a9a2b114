using OnRecord.App.Exchange;
using OnRecord.App.Exchange.Coding;
using OnRecord.App.Exchange.Dna;
using OnRecord.App.Exchange.Tables;
using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Tests.Store;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Exchange.Coding;

/// <summary>A record that hand coding is taken into, with the files that go in and out.</summary>
internal sealed class CodedRecord : IDisposable
{
    // code points and UTF-16 units differ, and the quotation stands over a line end
    public const string Text = "\U0001F600 Mayor Ada Brook said \"the bridge <must>\nopen\" \U0001F600, if \"=it\" pays. The Lock Union closed the bridge.";

    private static readonly CodedBy Coder = new("ada", "coded for the study");

    private readonly TempRecord temp = new();

    public Record Record => temp.Open;

    public string Folder => temp.Folder;

    public void Dispose() => temp.Dispose();

    /// <summary>Puts in an article in which nothing was read.</summary>
    public long Add(string id, string text = Text) => Record.Add(Some.Read(id, text) with { Statements = [], Actors = OnRecord.Actors.ActorLayer.Empty }).ArticleId;

    /// <summary>Takes in a table.</summary>
    public CodingCounts Csv(string table) => CsvImport.Read(Record, File("in.csv", System.Text.Encoding.UTF8.GetBytes(table)), Coder, AddIssues);

    /// <summary>Takes in a .dna file.</summary>
    public DnaImport Dna(byte[] file)
    {
        var import = new DnaImport(Record, File("in.dna", file), Coder);
        import.Run(AddIssues);
        return import;
    }

    /// <summary>What the error says that taking in a table ends with.</summary>
    public string Error(string table) => Should.Throw<CodingException>(() => Csv(table)).Message;

    /// <summary>The record in a format.</summary>
    public byte[] Export(string name)
    {
        using var output = new MemoryStream();
        OnRecord.App.Exchange.Export.Of(name)!.Write(new ExportSource(Record, new SearchQuery(), Models.Folder), output);
        return output.ToArray();
    }

    public string ExportText(string name) => new StreamReader(new MemoryStream(Export(name))).ReadToEnd();

    public string File(string name, byte[] content)
    {
        string path = Path.Combine(Folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    private void AddIssues(IReadOnlyList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            Record.AddIssue(issue);
        }
    }
}
