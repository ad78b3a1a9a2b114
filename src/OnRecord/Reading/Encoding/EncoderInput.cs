namespace OnRecord.Reading.Encoding;

/// <summary>One word piece as the encoder takes it.</summary>
/// <param name="Id">Its line in the vocabulary.</param>
/// <param name="Type">Which of two texts it belongs to, 0 or 1.</param>
/// <param name="Case">Case of its word, 0 to 4 (MODEL.md, step 3); unused by models without case features.</param>
/// <param name="Paragraph">1 on the first piece of a paragraph; unused by models without that feature.</param>
internal readonly record struct EncoderInput(int Id, int Type = 0, int Case = 0, int Paragraph = 0);
