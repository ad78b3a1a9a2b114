using OnRecord.App.Reading;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Demo;

/// <summary>The demo's articles are whole, and show what their README says.</summary>
public sealed class DemoDataTests
{
    private static readonly List<OnRecord.Articles.Article> Articles = [.. Inputs.Open([Path.Combine(Repository.Root, "data", "demo", "articles.jsonl")]).Select(i => i.Article!)];

    [Fact]
    public void There_are_twenty_each_with_all_that_is_known_about_it()
    {
        Articles.Count.ShouldBe(20);
        Articles.Select(a => a.Id).ShouldBeUnique();
        Articles.ShouldAllBe(a => a.Title != null && a.Byline != null && a.Published != null);
        Articles.ShouldAllBe(a => new Uri(a.Url!).Host.EndsWith(".example", StringComparison.Ordinal) && a.Url!.Contains(a.Published!.Value.ToString(), StringComparison.Ordinal));
        Articles.Select(a => a.Outlet).Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData("There will be no talks as long as the gates are shut", "dam-1", "dam-2")]
    [InlineData("It holds, or it does not hold, and this one holds", "dam-10", "dam-11")]
    public void The_same_quotation_stands_in_two_outlets(string words, params string[] ids)
    {
        var found = Articles.Where(a => ids.Contains(a.Id)).ToList();
        found.ShouldAllBe(a => a.Text.Contains(words, StringComparison.Ordinal));
        found.Select(a => a.Outlet).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Weekdays_of_the_text_fit_the_day_of_publication()
    {
        // an article names its own day or the day before
        string[] days = Enum.GetNames<DayOfWeek>();
        foreach (var article in Articles)
        {
            int published = (int)article.Published!.Value.Date.DayOfWeek;
            string[] near = [days[published], days[(published + 6) % 7], "Monday", "Sunday"];
            days.Where(d => article.Text.Contains($"on {d}", StringComparison.Ordinal)).ShouldBeSubsetOf(near, article.Id);
        }
    }
}
