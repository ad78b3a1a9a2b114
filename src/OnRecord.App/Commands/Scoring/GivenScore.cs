using System.Globalization;
using OnRecord.Store;

namespace OnRecord.App.Commands.Scoring;

/// <summary><c>score --given</c>: how many of the quotations that articles came with were found, and how often with the same speaker. What others gave is no truth: it is another's reading.</summary>
internal static class GivenScore
{
    /// <summary>Writes the counts, and each quotation that was not found or has another speaker.</summary>
    public static int Run(Record record)
    {
        int articles = 0, given = 0, found = 0, named = 0, same = 0;
        foreach (var article in record.EachWithGiven())
        {
            articles++;
            foreach (var match in article.CompareGiven())
            {
                given++;
                found += match.Statement is null ? 0 : 1;
                named += match.HasSameSpeaker is null ? 0 : 1;
                same += match.HasSameSpeaker == true ? 1 : 0;
                if (match.Statement is null || match.HasSameSpeaker == false)
                {
                    string what = match.Statement is { } number ? $"statement {number} has another speaker" : "not found";
                    Console.Out.WriteLine($"{article.Article.Id}: {what}: {match.Given.Speaker ?? "nobody named"}: {match.Given.Content.ReplaceLineEndings(" ")}");
                }
            }
        }

        if (given == 0)
        {
            Console.Error.WriteLine("no article of the record came with quotations: corpora such as Quotebank and files of brat bring them.");
            return ExitCode.Nothing;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{given} quotations of {articles} articles: {found} found ({100.0 * found / given:F1} %); of {named} with a speaker given, {same} have the same ({100.0 * same / Math.Max(1, named):F1} %)"));
        return ExitCode.Found;
    }
}
