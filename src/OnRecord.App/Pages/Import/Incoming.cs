using System.Collections.Immutable;
using OnRecord.App.Api;
using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Positions;

namespace OnRecord.App.Pages.Import;

/// <summary>Turns what forms send into articles and issues.</summary>
internal static class Incoming
{
    private const int LongestWord = 200, MostFiles = 200, MostInAFile = 1000;

    /// <summary>Files, and a text that was pasted in.</summary>
    public static IResult Articles(Intake intake, Posted posted)
    {
        if (posted.Form.Files.Count > MostFiles)
        {
            throw new BadHttpRequestException($"{posted.Form.Files.Count} files are too many at once: send {MostFiles} at most, or use `onrecord add FOLDER`.");
        }

        if (posted.Text("text") is null && !posted.Form.Files.Any(f => f.Length > 0))
        {
            throw new BadHttpRequestException("Nothing was sent: choose a file that is not empty, or paste a text.");
        }

        foreach (var file in posted.Form.Files.Where(f => f.Length > 0))
        {
            Take(intake, file);
        }

        if (posted.Text("text") is { } text)
        {
            intake.Take(Pasted(posted, text));
        }

        return posted.Back();
    }

    /// <summary>A question, with the words that its statements use.</summary>
    public static IResult Issue(Intake intake, Posted posted)
    {
        string proposition = posted.Needed("proposition");
        ImmutableArray<string> search = [.. posted.Needed("search").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (search.IsEmpty || !proposition.Any(char.IsLetter))
        {
            throw new BadHttpRequestException("A question needs a sentence that one can agree or disagree with, and at least one word that its statements use.");
        }

        if (proposition.Length > LongestWord || search.Any(s => s.Length > LongestWord))
        {
            throw new BadHttpRequestException($"Too long: {LongestWord} characters at most for the sentence and for each word or phrase.");
        }

        string? asked = posted.Text("key");
        if (asked is not null && !Positions.Issue.IsKey(asked))
        {
            throw new BadHttpRequestException($"\"{asked}\" is no short name; write lower-case letters, digits and hyphens, 80 at most.");
        }

        var issue = intake.Take(there => Free(asked ?? Positions.Issue.KeyFor(proposition, there), proposition, there) with { Search = search });
        return new WrittenResult(new Written(Address.Issue(issue.Key), null));
    }

    private static Issue Free(string key, string proposition, IReadOnlyCollection<Issue> there) =>
        there.FirstOrDefault(i => i.Key == key) is { } other && !other.Asks(proposition)
            ? throw new BadHttpRequestException($"\"{key}\" is the short name of another question, \"{other.Proposition}\"; give another, or leave it empty.")
            : new Issue(key, proposition);

    // the file's ending tells its format, so it lies under its own name in a folder of its own while it is read
    private static void Take(Intake intake, IFormFile file)
    {
        string name = string.Join('_', Path.GetFileName(file.FileName.Replace('\\', '/')).Split(Path.GetInvalidFileNameChars()));
        var folder = Directory.CreateTempSubdirectory("onrecord-import-");
        try
        {
            string path = Path.Combine(folder.FullName, name is "" or "." or ".." ? "file" : name);
            using (var to = File.Create(path))
            {
                file.CopyTo(to);
            }

            foreach (var (n, input) in Inputs.Open([path]).Index())
            {
                if (n == MostInAFile)
                {
                    intake.Refuse(name, $"holds more than {MostInAFile} articles: those were taken, the others not. `onrecord add` takes them all.");
                    break;
                }

                if (input.Article is { } article)
                {
                    intake.Take(article);
                }
                else
                {
                    intake.Refuse(name, input.Error!.ToString()!.Replace(path, name, StringComparison.Ordinal));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Article Pasted(Posted posted, string text)
    {
        string? day = posted.Text("published");
        if (day is not null && !PublicationTime.TryParse(day, out _))
        {
            throw new BadHttpRequestException($"\"{day}\" is not a day; write it as 2031-03-05.");
        }

        _ = PublicationTime.TryParse(day, out var published);
        return new Article($"pasted-{DateTimeOffset.UtcNow:yyyyMMdd-HHmmss-fff}", text.ReplaceLineEndings("\n"))
        {
            Title = posted.Text("title"),
            Outlet = posted.Text("outlet"),
            Byline = posted.Text("byline"),
            Url = posted.Text("url"),
            Published = day is null ? null : published,
        };
    }
}
