namespace OnRecord.App.Watching;

/// <summary>A hit did not arrive. The message names the address and the remedy.</summary>
internal sealed class WebhookException(string message, Exception? cause = null) : Exception(message, cause);
