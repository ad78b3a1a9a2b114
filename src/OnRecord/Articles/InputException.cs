namespace OnRecord.Articles;

/// <summary>One input cannot be read; the message is a sentence for the person who gave it.</summary>
internal sealed class InputException(string message) : Exception(message);
