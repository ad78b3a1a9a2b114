namespace OnRecord.App.Exchange.Dna;

/// <summary>One document of a Discourse Network Analyzer database.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Title">The headline, 190 characters at most.</param>
/// <param name="Text">The text.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Notes">The coder's notes; our exports keep the article's name and address there, a line each.</param>
/// <param name="Date">When it was published; a document has a date always.</param>
internal sealed record DnaDocument(long Id, string Title, string Text, string Author, string Source, string Notes, DateTimeOffset Date);
