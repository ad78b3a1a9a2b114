namespace OnRecord.App.Exchange;

/// <summary>One JSON object a statement.</summary>
internal static class JsonLinesExport
{
    public static void Write(ExportSource source, Stream output) => JsonStream.Lines(output, source.Statements().Select(h => StatementLine.Of(h)));
}
