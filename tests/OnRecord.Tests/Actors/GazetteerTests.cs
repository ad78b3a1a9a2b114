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

    // ISO 3166-1 alpha-2, all officially assigned codes
    private const string Iso = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
        DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
        KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ
        OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
        UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """;

    [Fact]
    public void Every_country_of_the_standard_is_there_with_a_name_and_most_with_a_nationality_and_a_capital()
    {
        var rows = Resources.Rows("countries.tsv").ToDictionary(r => r[0], StringComparer.Ordinal);
        rows.Keys.Except(["XK"]).ShouldBe(Iso.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        rows.Values.ShouldAllBe(r => r.Length == 5 && r[1].Length > 0);
        rows.Values.Count(r => r[2].Length > 0).ShouldBeGreaterThan(225);
        rows.Values.Count(r => r[3].Length > 0).ShouldBeGreaterThan(225);
        rows.Values.SelectMany(r => r[4].Split('|', StringSplitOptions.RemoveEmptyEntries)).Count().ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("Foggy Bottom", "US")]
    [InlineData("the White House", "US")]
    [InlineData("the Élysée", "FR")]
    [InlineData("Matignon", "FR")]
    [InlineData("10 Downing Street", "GB")]
    [InlineData("Bankova", "UA")]
    [InlineData("the Quirinale", "IT")]
    [InlineData("Zhongnanhai", "CN")]
    [InlineData("Vanuatuans", "VU")]
    [InlineData("Nuku'alofa", "TO")]
    [InlineData("Stanley", null)]
    [InlineData("Scotland", null)]
    public void Seats_and_small_states_stand_for_their_country(string name, string? country) => (Gazetteer.Find(name)?.Country).ShouldBe(country);

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
