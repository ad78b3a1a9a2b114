using OnRecord.Actors;

namespace OnRecord.Tests.Actors;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("William Carter", "Bill Carter", true)]
    [InlineData("James B. Reed", "J. Reed", true)]
    [InlineData("Sen. Frank Dole Jr.", "Frank Dole", true)]
    [InlineData("Tomás Núñez", "Tomas Nunez", true)]
    [InlineData("Paul Smith", "Laura Smith", false)]
    [InlineData("Paul Smith", "Smith", false)]
    [InlineData("Maria Velden", "Maria Holm", false)]
    public void Full_names_fit_or_not(string a, string b, bool fits)
    {
        PersonName.Parse(a)!.Fits(PersonName.Parse(b)!).ShouldBe(fits);
        PersonName.Parse(b)!.Fits(PersonName.Parse(a)!).ShouldBe(fits);
    }

    [Fact]
    public void A_title_alone_is_no_name() => PersonName.Parse("Mr.").ShouldBeNull();

    [Fact]
    public void A_possessive_ending_is_left_out() => PersonName.Parse("Peter Holm’s")!.Surname.ShouldBe("holm");
}
