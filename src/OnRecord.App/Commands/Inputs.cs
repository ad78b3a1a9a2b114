using OnRecord.Articles;

namespace OnRecord.App.Commands;

/// <summary>The articles behind the names on a command line: files, folders, <c>-</c> for standard input.</summary>
internal static class Inputs
{
    /// <summary>Each input in order; an error stands where its article would.</summary>
    public static IEnumerable<ArticleInput> Of(IEnumerable<string> names)
    {
        var source = new ArticleSource();
        foreach (string name in names)
        {
            var inputs = name == "-" ? source.ReadStream(Console.OpenStandardInput(), "stdin") : source.Read(name);
            foreach (var input in inputs)
            {
                yield return input;
            }
        }
    }
}
