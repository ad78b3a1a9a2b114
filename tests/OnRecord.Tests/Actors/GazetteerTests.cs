using OnRecord.Actors;

namespace OnRecord.Tests.Actors;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Ukraine", "UA")]
    [InlineData("Kyiv", "UA")]
    [InlineData("the Kremlin", "RU")]
    [InlineData("Ukrainians", "UA")]
    [InlineData("Downing Street", "GB")]
    [InlineData("U.S.", "US")]
    [InlineData("US", "US")]
    [InlineData("Brasília", "BR")]
    [InlineData("us", null)]
    [InlineData("Velden", null)]
    public void A_name_stands_for_a_country(string name, string? country) => (Gazetteer.Find(name)?.Country).ShouldBe(country);

    [Fact]
    public void Every_code_has_two_capitals_and_stands_once()
    {
        string[] codes = [.. Resources.Rows("countries.tsv").Select(r => r[0])];
        codes.ShouldAllBe(c => c.Length == 2 && c.All(char.IsAsciiLetterUpper));
        codes.ShouldBeUnique();
    }

    [Fact]
    public void No_first_name_is_given_to_both_sexes()
    {
        var names = Resources.Rows("first-names.tsv").Select(r => r[1].Split(' ').ToHashSet()).ToArray();
        names[0].Intersect(names[1]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("Žižek", "zizek")]
    [InlineData("Løkke", "lokke")]
    [InlineData("Strauß", "strauss")]
    [InlineData("Văcaru", "vacaru")]
    [InlineData("Țiriac", "tiriac")]
    [InlineData("Ýmir’s", "ymir's")]
    public void Accents_are_folded(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Ids_are_plain_and_taken_once()
    {
        var ids = new Ids();
        ids.Next("Tomás Núñez").ShouldBe("tomas-nunez");
        ids.Next("Tomas Nunez").ShouldBe("tomas-nunez-2");
        ids.Next("¿?").ShouldBe("actor");
    }
}
