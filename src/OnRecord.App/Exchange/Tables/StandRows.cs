using OnRecord.App.Exchange.Coding;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Tables;

/// <summary>A table of stands: a row a piece of evidence; those of one actor, issue and article make one stand.</summary>
internal sealed class StandRows(Record record, RowProblems problems)
{
    private readonly RowReader reader = new(record, problems);

    private readonly CodedIssues issues = new(record);

    /// <summary>The issues that the record does not have.</summary>
    public IReadOnlyList<Issue> NewIssues => issues.New;

    /// <summary>The stands, in order of their first rows. Of rows with problems there is none.</summary>
    public IReadOnlyList<CodedStand> Read(IEnumerable<TableRow> rows)
    {
        var stands = new Dictionary<(long, string, string), CodedStand>();
        foreach (var row in rows)
        {
            if (Stand(row) is { } stand)
            {
                var key = (stand.Article, stand.Issue, stand.ActorKey);
                stands[key] = stands.TryGetValue(key, out var first) ? Join(first, stand, row) : stand;
            }
        }

        return [.. stands.Values];
    }

    private CodedStand Join(CodedStand first, CodedStand next, TableRow row)
    {
        if (next.Stance != first.Stance)
        {
            problems.Add(row.Number, "stance", $"{first.Place} has the same actor, issue and article as \"{Names.Of(first.Stance)}\"; write \"mixed\" in both where the actor is for and against");
        }

        if (next.IsDeed != first.IsDeed)
        {
            problems.Add(row.Number, "basis", $"{first.Place} has the same actor, issue and article with another basis; where words and deeds show it, write the words");
        }

        return first with { Evidence = [.. first.Evidence.Union(next.Evidence)], Condition = first.Condition ?? next.Condition };
    }

    private CodedStand? Stand(TableRow row)
    {
        var article = reader.Article(row);
        var issue = IssueOf(row);
        var actor = reader.Actor(row);
        if (actor is null)
        {
            problems.Add(row.Number, "name", "is empty, and so is actor; write who it is");
        }

        if (StanceOf(row) is not { } stance || article is null || issue is null || actor is not { } who)
        {
            return null;
        }

        var (text, words) = (reader.Text(article), new RowWords(reader, problems));
        var evidence = words.Find(row, "evidence", text, article.Article.Id);
        return evidence.IsEmpty ? null : new CodedStand($"row {row.Number}", article.Id, issue.Key, who.Key, who.Actor)
        {
            Stance = stance,
            Evidence = evidence,
            Condition = words.Beside(row, "condition", text, evidence[0]),
            IsDeed = IsDeed(row),
            By = RowReader.By(row),
        };
    }

    private Issue? IssueOf(TableRow row)
    {
        string? key = row["issue"], proposition = row["proposition"];
        if ((key is null ? null : issues.Find(key)) is { } found)
        {
            return found;
        }

        if (key is not null && proposition is null && Issue.IsKey(key))
        {
            problems.Add(row.Number, "issue", $"there is no issue \"{key}\" in the record; add it with `onrecord issue add`, or give a column proposition");
            return null;
        }

        if ((proposition ?? key) is not { } sentence)
        {
            problems.Add(row.Number, "issue", "is empty; write an issue's key or its proposition");
            return null;
        }

        return key is not null && Issue.IsKey(key) ? issues.Add(key, sentence) : issues.OfProposition(sentence);
    }

    private Stance? StanceOf(TableRow row)
    {
        Stance? stance = row["stance"]?.Trim().ToLowerInvariant() switch
        {
            "agree" or "for" => Stance.Agree,
            "disagree" or "against" => Stance.Disagree,
            "mixed" => Stance.Mixed,
            _ => null,
        };
        if (stance is null)
        {
            problems.Add(row.Number, "stance", row["stance"] is { } text ? $"\"{text}\" is none of agree, disagree, mixed" : "is empty; write agree, disagree or mixed");
        }

        return stance;
    }

    private bool IsDeed(TableRow row)
    {
        string? basis = row["basis"]?.Trim().ToLowerInvariant();
        if (basis is not (null or "words" or "deed"))
        {
            problems.Add(row.Number, "basis", $"\"{basis}\" is none of words, deed");
        }

        return basis == "deed";
    }
}
