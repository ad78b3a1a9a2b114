using OnRecord.Articles;

namespace OnRecord.App.Reading;

/// <summary>The inputs that were named (files, folders, patterns, addresses, <c>-</c> for standard input), one article at a time.</summary>
internal static class Inputs
{
    public static IEnumerable<ArticleInput> Open(IEnumerable<string> names, InputOptions? options = null)
    {
        using var source = new ArticleSource(options);
        foreach (string name in names)
        {
            foreach (var input in name == "-" ? source.ReadStream(Console.OpenStandardInput(), "stdin") : source.Read(name))
            {
                yield return input;
            }
        }
    }
}
