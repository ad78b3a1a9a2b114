using FsCheck;
using FsCheck.Fluent;
using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Tests.Statements.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said \"yes\" and \"no\".", "\"yes\"|\"no\"")]
    [InlineData("“One ‘two’ three.”", "“One ‘two’ three.”")]
    [InlineData("„Ja“, sagte er.", "„Ja“")]
    [InlineData("«Oui», dit-il.", "«Oui»")]
    [InlineData("It's the girls' turn, isn't it?", "")]
    [InlineData("“One.\n“Two.”", "“One.+“Two.”")]
    [InlineData("“One.\nNot two.", "“One.")]
    [InlineData("''Doubled,'' he said.", "''Doubled,''")]
    [InlineData("``Old style,'' he said.", "``Old style,''")]
    [InlineData("'We don't know,' she said.", "'We don't know,'")]
    [InlineData("‘They say “yes” here’", "‘They say “yes” here’")]
    [InlineData("😀 “after a pair” 😀", "“after a pair”")]
    [InlineData("“One.”\n\n“Two.”", "“One.”|“Two.”")]
    [InlineData("No marks at all.", "")]
    public void Pairs_marks(string text, string expected)
    {
        var document = new DocumentText(text);
        string.Join('|', QuotationFinder.Find(document).Select(q => string.Join('+', q.Pieces.Select(document.Slice)))).ShouldBe(expected);
    }

    [Fact]
    public void Pieces_lie_in_the_text_in_order_whatever_it_holds()
    {
        var marks = Gen.Elements("\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''", "a", "b c", " ", "\n", "\r\n", "😀", ".");
        Prop.ForAll(Gen.ListOf(marks).Select(parts => string.Concat(parts)).ToArbitrary(), text =>
        {
            var document = new DocumentText(text);
            int end = 0;
            foreach (var piece in QuotationFinder.Find(document).SelectMany(q => q.Pieces))
            {
                if (piece.Start < end || piece.IsEmpty || piece.End > document.Length || document.Slice(piece).Contains('\n'))
                {
                    return false;
                }

                end = piece.End;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }
}
