using OnRecord.Articles;

namespace OnRecord.App.Commands;

/// <summary>The inputs that were named, one article at a time.</summary>
internal static class Inputs
{
    public static IEnumerable<ArticleInput> Open(IEnumerable<string> names)
    {
        var source = new ArticleSource();
        return names.SelectMany(name => name == "-" ? source.ReadStream(Console.OpenStandardInput(), "stdin") : source.Read(name));
    }
}
