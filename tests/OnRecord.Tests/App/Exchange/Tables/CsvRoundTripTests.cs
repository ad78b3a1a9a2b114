using FsCheck;
using FsCheck.Fluent;
using OnRecord.App.Exchange.Tables;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Tests.App.Exchange.Coding;
using OnRecord.Tests.Store;

namespace OnRecord.Tests.App.Exchange.Tables;

/// <summary>What is written as a table comes back from it.</summary>
public sealed class CsvRoundTripTests
{
    private const int LongestArticle = 400;

    [Fact]
    public void Any_cells_come_back_and_none_is_a_formula() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<string[][]>(rows =>
    {
        string[] columns = ["a", "b", "c"];
        string[][] cells = [.. rows.Select(r => (string[])[.. columns.Select((_, i) => Printable(i < r.Length ? r[i] : ""))])];
        using var output = new MemoryStream();
        TableWriter.Write(output, columns, cells);
        string text = new StreamReader(new MemoryStream(output.ToArray())).ReadToEnd();
        var read = TableReader.Read(new StringReader(text), "table").Rows;
        read.Select(r => columns.Select(c => r.Cells[c])).ShouldBe(cells.Where(r => r.Any(c => !string.IsNullOrWhiteSpace(c))));
        cells.SelectMany(r => r).ShouldAllBe(c => !"=+-@\t\r".Contains(SpreadsheetCell.Of(c + " ")[0]));
    }));

    [Fact]
    public void Any_stands_come_back_as_they_were() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll<NonEmptyString, byte[]>((words, seeds) =>
    {
        string text = Printable(words.Get.Length > LongestArticle ? words.Get[..LongestArticle] : words.Get) + " said \"so, so. \U0001F600 And more than that.\"";
        using CodedRecord from = new(), to = new();
        from.Add("one", text);
        to.Add("one", text);
        from.Csv(Table(text, seeds));
        string stands = from.ExportText("positions");
        to.Csv(stands);
        to.ExportText("positions").ShouldBe(stands);
        Unnumbered(to.Export("csv")).ShouldBe(Unnumbered(from.Export("csv")), ignoreOrder: true);
    }));

    [Fact]
    public void Statements_come_back_as_they_were_pieces_and_all()
    {
        const string Text = "\"We go,\" said Ada Brook, \"when we go.\" -- \"We go ... now,\" he said. =1+1 said it.";
        var places = new DocumentText(Text);
        var read = Some.Read("one", Text);
        Statement[] statements =
        [
            Statement(1, Of("\"We go,\""), Of("\"when we go.\""), Of("Ada Brook"), StatementKind.Direct) with { SaidOn = new DateOnly(2024, 4, 30) },
            Statement(2, Of("\"We go ... now,\""), null, Of("he"), StatementKind.Mixed),
            Statement(3, Of("=1+1"), null, null, StatementKind.Indirect),
        ];
        using CodedRecord from = new(), to = new();
        from.Record.Add(read with { Statements = [.. statements] });
        to.Add("one", Text);
        to.Csv(from.ExportText("csv"));
        (to.ExportText("csv")).ShouldBe(from.ExportText("csv").Replace("0.9\r\n", "1\r\n", StringComparison.Ordinal), "by hand it is sure");

        TextSpan Of(string words) => new(places.ToCodePoint(Text.IndexOf(words, StringComparison.Ordinal)), places.ToCodePoint(Text.IndexOf(words, StringComparison.Ordinal) + words.Length));

        Statement Statement(int n, TextSpan content, TextSpan? more, TextSpan? source, StatementKind kind) => read.Statements[0] with
        {
            Number = n,
            Content = more is { } m ? [content, m] : [content],
            Source = source is { } s ? [s] : [],
            Cue = [],
            Kind = kind,
        };
    }

    // some places of the text as evidence, of some people, on two issues
    private static string Table(string text, byte[] seeds)
    {
        int length = new DocumentText(text).Length;
        var rows = seeds.Take(6).Select((seed, i) => (Issue: i % 2, Actor: seed % 3, Start: seed % (length - 1), Stance: (Stance)(1 + (seed % 3)), Basis: seed % 5 == 0 ? "deed" : "words"))
            .DistinctBy(r => (r.Issue, r.Actor)).Select(r => $"one,issue-{r.Issue},Issue {r.Issue}?,Actor {r.Actor},{r.Stance},{r.Start},{r.Start + 1},{r.Basis}");
        return "article,issue,proposition,name,stance,start,end,basis\n" + string.Join('\n', rows);
    }

    // statements that are added are numbered as they come
    private static List<string> Unnumbered(byte[] table) =>
        [.. TableReader.Read(new StreamReader(new MemoryStream(table)), "table").Rows.Select(r => string.Join('|', r.Cells.Where(c => c.Key != "n").Select(c => c.Value)))];

    // no lone surrogates, which UTF-8 cannot have, and no zeros
    private static string Printable(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(r => r.Value is not (0 or 0xFFFD)).Select(r => r.ToString()));
}
