using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using OnRecord.Articles.Html;
using YamlDotNet.RepresentationModel;

namespace OnRecord.Articles.Files;

/// <summary>A Markdown file (CommonMark with tables) as an article: its text without marks; what the block of YAML at its head says; its first heading as the title.</summary>
internal static class MarkdownArticle
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is empty or not text.</exception>
    public static Article Read(RawInput input, byte[] bytes)
    {
        string source = TextDecoder.Decode(bytes, input.Named);
        var document = Parse(source);
        string text = HtmlFragment.Text(document.ToHtml(Pipeline));
        if (text.Length == 0)
        {
            throw new InputException("has no text.");
        }

        var about = Head(document.Descendants<YamlFrontMatterBlock>().FirstOrDefault());
        return new Article(input.Id, text)
        {
            Title = about.GetValueOrDefault("title") ?? FirstHeading(document, text),
            Outlet = about.GetValueOrDefault("outlet") ?? about.GetValueOrDefault("source"),
            Byline = about.GetValueOrDefault("author") ?? about.GetValueOrDefault("byline"),
            Published = PublicationTime.TryParse(about.GetValueOrDefault("published") ?? about.GetValueOrDefault("date"), out var time) ? time : null,
            Language = about.GetValueOrDefault("language") ?? about.GetValueOrDefault("lang"),
            Url = about.GetValueOrDefault("url") ?? input.Url,
        };
    }

    private static MarkdownDocument Parse(string source)
    {
        try
        {
            return Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new InputException("is nested too deep: lists, quotations or emphases stand in one another a hundred times and more."); // the parser's own limit
        }
    }

    private static string? FirstHeading(MarkdownDocument document, string text) =>
        document.FirstOrDefault(b => b is not YamlFrontMatterBlock) is HeadingBlock ? text.Split('\n', 2)[0] : null;

    // single values only: a list of authors is written as a list of names, which YAML gives as a sequence
    private static Dictionary<string, string> Head(YamlFrontMatterBlock? block)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (block is null)
        {
            return found;
        }

        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(block.Lines.ToString()));
        }
        catch (YamlDotNet.Core.YamlException e)
        {
            throw new InputException($"has a head that is not YAML (line {e.Start.Line + 1}): {e.Message}");
        }

        var head = yaml.Documents.Count > 0 && yaml.Documents[0].RootNode is YamlMappingNode map ? map : [];
        foreach (var (key, value) in head.Children)
        {
            string? text = value is YamlSequenceNode list ? string.Join(", ", list.OfType<YamlScalarNode>().Select(n => n.Value)) : (value as YamlScalarNode)?.Value;
            if (key is YamlScalarNode { Value: { } name } && !string.IsNullOrWhiteSpace(text))
            {
                found[name] = text;
            }
        }

        return found;
    }
}
