using OnRecord.Actors;
using SQLitePCL;

namespace OnRecord.Tests.Store.Actors;

/// <summary>
/// What joining the actors of articles costs, counted in steps of SQLite's virtual machine: the same on any machine and under any load. A record
/// of twice as many articles may cost about twice as many steps.
/// </summary>
public sealed class JoiningWorkTests : IDisposable
{
    private const int StepsACall = 100;

    // a doubling is 2 where the work is linear and 4 where it grows with the square
    private const double Linear = 2.25;

    // 1 where another article costs what the ones before did; 1.4 where it grows with their number
    private const double Bounded = 1.2;

    private static readonly string[] Roles = ["President", "Foreign Minister", "senator", "mayor", "chairman", "judge", "former governor"];

    private static readonly string[] Countries = ["US", "GB", "FR", "DE"];

    private readonly MemoryRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public void Twice_as_many_articles_cost_twice_the_work()
    {
        long[] steps = Steps(Article, 500, 1000, 2000);
        string counted = $"{steps[0] * StepsACall} steps for 500 articles, {steps[1] * StepsACall} for 1,000, {steps[2] * StepsACall} for 2,000";
        steps[0].ShouldBeGreaterThan(1000, "the steps were not counted");
        ((double)steps[1] / steps[0]).ShouldBeLessThan(Linear, counted);
        ((double)steps[2] / steps[1]).ShouldBeLessThan(Linear, counted);
    }

    // surnames with more namesakes than anybody could tell apart are not looked at at all, so what an article costs there stops growing
    [Fact]
    public void An_article_costs_no_more_where_nearly_every_name_has_namesakes()
    {
        long[] steps = Steps(Crowded, 600, 900, 1200);
        string counted = $"{steps[0] * StepsACall} steps for 600 articles, {steps[1] * StepsACall} for 900, {steps[2] * StepsACall} for 1,200";
        ((double)(steps[2] - steps[1]) / (steps[1] - steps[0])).ShouldBeLessThan(Bounded, counted);
    }

    // the few who are everywhere gather short names without end, and new namesakes of theirs keep coming in
    [Fact]
    public void An_article_costs_no_more_where_new_people_keep_coming_in()
    {
        long[] steps = Steps(new GrowingNews().Article, 600, 1200, 1800);
        string counted = $"{steps[0] * StepsACall} steps for 600 articles, {steps[1] * StepsACall} for 1,200, {steps[2] * StepsACall} for 1,800";
        ((double)(steps[2] - steps[1]) / (steps[1] - steps[0])).ShouldBeLessThan(Bounded, counted);
    }

    // what an arrival changes must be written, and each short name is changed a bounded number of times, whatever its namesakes
    [Fact]
    public void An_article_changes_no_more_rows_where_nearly_every_name_has_namesakes()
    {
        var random = new Random(7);
        long[] changes = [.. Enumerable.Range(1, 1200).Select(i =>
        {
            record.Join(i, Crowded(random, i));
            return (long)raw.sqlite3_total_changes(record.Connection.Handle);
        })];
        string counted = $"{changes[399]} rows for 400 articles, {changes[799]} for 800, {changes[1199]} for 1,200";
        ((double)(changes[1199] - changes[799]) / (changes[799] - changes[399])).ShouldBeLessThan(Bounded, counted);
    }

    // the steps that the first so many articles have cost
    private long[] Steps(Func<Random, int, AnnotatedArticle> article, params int[] counts)
    {
        long calls = 0;
        delegate_progress count = _ =>
        {
            calls++;
            return 0;
        };
        raw.sqlite3_progress_handler(record.Connection.Handle, StepsACall, count, null);
        var random = new Random(7);
        var steps = new long[counts.Length];
        for (int i = 1; i <= counts[^1]; i++)
        {
            record.Join(i, article(random, i));
            int at = Array.IndexOf(counts, i);
            steps[at < 0 ? 0 : at] = at < 0 ? steps[0] : calls;
        }

        GC.KeepAlive(count);
        return steps;
    }

    // one who is in every third article, as presidents are, and two of many; a third of all names is a surname alone
    private static AnnotatedArticle Article(Random random, int number)
    {
        string day = $"20{random.Next(24, 26)}-03-0{random.Next(1, 9)}";
        var actors = Enumerable.Range(0, 2).Select(_ => Person(random, random.Next(2), random.Next(20)));
        return Told.By($"{number}", day, [.. number % 3 == 0 ? actors.Prepend(Person(random, 0, 0)) : actors]);
    }

    // each has an office and a country, which an article gives or not
    private static Actor Person(Random random, int first, int last) => Told.Person(
        random.Next(3) == 0 ? $"Surname{last}x" : $"Name{first} Surname{last}x",
        random.Next(2) == 0 ? Roles[(first + last) % Roles.Length] : null,
        country: random.Next(2) == 0 ? Countries[last % Countries.Length] : null);

    // a dozen surnames of many first names; offices and countries are drawn anew for each article, so that namesakes are parted and rejoined all the time
    private static AnnotatedArticle Crowded(Random random, int number)
    {
        string day = $"20{random.Next(10, 26)}-03-0{random.Next(1, 9)}";
        return Told.By($"{number}", day, [.. Enumerable.Range(0, 3).Select(_ => Told.Person(
            random.Next(3) == 0 ? $"Surname{random.Next(12)}x" : $"Name{random.Next(40)} Surname{random.Next(12)}x",
            random.Next(2) == 0 ? Roles[random.Next(Roles.Length)] : null,
            country: random.Next(2) == 0 ? Countries[random.Next(Countries.Length)] : null))]);
    }
}
