using FsCheck;
using FsCheck.Fluent;
using OnRecord.Articles.Sameness;

namespace OnRecord.Tests.Articles.Sameness;

public sealed class WordsTests
{
    private static readonly string[] Vocabulary = ["the", "bridge", "must", "open", "Must", "\"open\"", "now,", "—", "tolls"];

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Vocabulary).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Theory]
    [InlineData("“We can’t wait,” she said.", "\"We can't wait\", she said")]
    [InlineData("The co\u00ADuncil", "THE council")]
    [InlineData("“Déjà” — vu", "déjà, vu")]
    public void Marks_case_and_form_are_no_difference(string one, string other) => PlainWords.Of(one).ShouldBe(PlainWords.Of(other));

    [Fact]
    public void A_character_of_a_script_without_spaces_is_a_word() => PlainWords.Of("桥开了 ok").ShouldBe(["桥", "开", "了", "ok"]);

    [Fact]
    public void A_lone_surrogate_does_no_harm() => PlainWords.Of("a \uD800 b").ShouldBe(["a", "b"]);

    [Fact]
    public void A_difference_makes_up_both_texts() => Prop.ForAll(Texts(), Texts(), (first, second) =>
    {
        var parts = WordDifference.Between(first, second);
        Words(parts, DifferenceKind.Added).ShouldBe(PlainWords.Of(first));
        Words(parts, DifferenceKind.Removed).ShouldBe(PlainWords.Of(second));
        parts.Where(p => p.Kind == DifferenceKind.Same).Sum(p => PlainWords.Of(p.Text).Count).ShouldBe(WordDifference.CommonWords(PlainWords.Of(first), PlainWords.Of(second)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_difference_shows_the_words_that_were_changed() =>
        WordDifference.Between("No water without payment, not today.", "no water without full payment, not now").ShouldBe([
            new("no water without", DifferenceKind.Same), new("full", DifferenceKind.Added), new("payment, not", DifferenceKind.Same),
            new("today.", DifferenceKind.Removed), new("now", DifferenceKind.Added)]);

    private static List<string> Words(IEnumerable<DifferencePart> parts, DifferenceKind left) =>
        [.. parts.Where(p => p.Kind != left).SelectMany(p => PlainWords.Of(p.Text))];
}
