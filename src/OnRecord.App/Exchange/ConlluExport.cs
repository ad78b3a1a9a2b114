using System.Text;
using OnRecord.App.Formats;

namespace OnRecord.App.Exchange;

/// <summary>CoNLL-U of the articles. The record keeps no words or trees: each article is read again with the models.</summary>
internal static class ConlluExport
{
    public static void Write(ExportSource source, Stream output)
    {
        using var engine = Engine.Open(source.Models);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var article in source.Articles())
        {
            ConlluFormat.Write(engine.Read(article.Article), writer);
        }
    }
}
