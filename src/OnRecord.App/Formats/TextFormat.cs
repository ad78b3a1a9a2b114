using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;

namespace OnRecord.App.Formats;

/// <summary>For reading on a screen: who speaks, in which office, then a line for each thing they say; last, where they stand on the issues asked for.</summary>
internal static class TextFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var document = read.Document;
        var article = document.Article;
        output.WriteLine(article.Title is { } title ? $"{article.Id}: {title}" : article.Id);
        string?[] from = [article.Outlet, article.Published?.ToString(), article.Url];
        if (from.Any(f => f is not null))
        {
            output.WriteLine(string.Join(" | ", from.Where(f => f is not null)));
        }

        string? speaking = null;
        foreach (var statement in read.Statements)
        {
            string who = Who(read, statement);
            if (who != speaking)
            {
                output.WriteLine($"  {who}");
                speaking = who;
            }

            output.WriteLine($"    {What(document, statement)}");
        }

        WritePositions(read, output);
        output.WriteLine();
    }

    private static string Who(AnnotatedArticle read, Statement statement) =>
        read.Actors.ActorOf(statement.Number) is { } actor ? Who(actor)
        : statement.Source.IsEmpty ? "nobody named"
        : $"{Words(read.Document, statement.Source)} (unknown)";

    /// <summary>Name, office, organisation and country; what the part before already says ("a spokeswoman for the embassy") is not said again.</summary>
    private static string Who(Actor actor)
    {
        string who = actor.Name;
        foreach (string part in new[] { actor.Role, actor.Organisation, actor.Country }.OfType<string>())
        {
            who = who.Contains(part, StringComparison.OrdinalIgnoreCase) && part.Length > 2 ? who : $"{who}, {part}";
        }

        return who;
    }

    /// <summary>The cue and the content in the order of speech, with what the statement is and where its content stands.</summary>
    private static string What(Document document, Statement statement)
    {
        string kind = statement.Kind.ToString().ToLowerInvariant();
        string act = statement.Act == StatementAct.State ? "" : $", {statement.Act.ToString().ToLowerInvariant()}";
        string places = string.Join(", ", statement.Content.Select(s => $"{s.Start}-{s.End}"));
        string cue = statement.Cue.IsEmpty ? "" : $"{Words(document, statement.Cue).TrimEnd(':', ',', ' ')}: ";
        return $"{cue}{Words(document, statement.Content)} [{kind}{act}, {places}]";
    }

    private static void WritePositions(AnnotatedArticle read, TextWriter output)
    {
        foreach (var position in read.Positions)
        {
            string name = read.Actors.Actors.First(a => a.Id == position.ActorId).Name;
            string condition = position.Condition is { } limit ? $", {Words(read.Document, [limit])}" : "";
            output.WriteLine($"  {position.Issue}: {name} {Verb(position.Stance)}{condition} ({position.Confidence:0.00}; {Words(read.Document, position.Evidence[..1])})");
        }
    }

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Agree => "agrees",
        Stance.Disagree => "disagrees",
        Stance.Mixed => "is on both sides",
        _ => "takes no clear position",
    };

    private static string Words(Document document, IEnumerable<TextSpan> spans) => string.Join(" ... ", spans.Select(document.TextOf)).ReplaceLineEndings(" ");
}
