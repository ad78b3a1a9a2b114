using OnRecord.Documents;
using OnRecord.Reading.Encoding;

namespace OnRecord.Reading.Words;

/// <summary>A text's words with what the encoder takes of each: pieces, case, whether a paragraph begins.</summary>
internal sealed class WordTable
{
    private readonly List<int> pieces = [];
    private readonly byte[] cases;

    /// <summary>Finds the words of <paramref name="text"/> and cuts them into pieces.</summary>
    public WordTable(DocumentText text, WordPieces vocabulary)
    {
        Spans = WordFinder.Find(text);
        FirstPieces = new int[Spans.Count];
        StartsParagraph = new bool[Spans.Count];
        cases = new byte[Spans.Count];
        for (int i = 0; i < Spans.Count; i++)
        {
            var word = text.SliceSpan(Spans[i]);
            FirstPieces[i] = pieces.Count;
            vocabulary.Append(word, pieces);
            cases[i] = (byte)WordCase.Of(word);
            StartsParagraph[i] = i == 0 || text.SliceSpan(new TextSpan(Spans[i - 1].End, Spans[i].Start)).Contains('\n');
        }

        Windows = Spans.Count == 0 ? [] : PieceWindow.Over(FirstPieces, pieces.Count);
    }

    /// <summary>Where the words stand.</summary>
    public List<TextSpan> Spans { get; }

    /// <summary>Index of each word's first piece.</summary>
    public int[] FirstPieces { get; }

    /// <summary>Whether the word begins the text or follows a line break.</summary>
    public bool[] StartsParagraph { get; }

    /// <summary>The windows, by words.</summary>
    public List<WordRange> Windows { get; }

    /// <summary>The encoder's input for one window, marks included; <paramref name="rows"/> gets the row of each word's first piece.</summary>
    public EncoderInput[] Input(WordRange window, Span<int> rows)
    {
        int start = FirstPieces[window.First], end = window.End < Spans.Count ? FirstPieces[window.End] : pieces.Count;
        var input = new EncoderInput[end - start + 2];
        input[0] = new EncoderInput(WordPieces.Cls, Case: WordCase.NoLetter);
        input[^1] = new EncoderInput(WordPieces.Sep, Case: WordCase.NoLetter);
        for (int word = window.First; word < window.End; word++)
        {
            int first = FirstPieces[word] - start + 1, next = (word + 1 < Spans.Count ? FirstPieces[word + 1] : pieces.Count) - start + 1;
            rows[word - window.First] = first;
            for (int row = first; row < next; row++)
            {
                input[row] = new EncoderInput(pieces[start + row - 1], Case: cases[word], Paragraph: row == first && StartsParagraph[word] ? 1 : 0);
            }
        }

        return input;
    }
}
