namespace OnRecord.App.Exchange.Coding;

/// <summary>A file of hand coding cannot be taken in; the message names the file, the places and the remedies.</summary>
internal sealed class CodingException(string message) : Exception(message);
