namespace OnRecord.App.Pages.Settings;

/// <summary>What can be set in this browser.</summary>
/// <param name="Reader">As it is now.</param>
public sealed record SettingsView(Reader Reader)
{
    internal static Page Page(HttpRequest request) => Pages.Page.Of<SettingsPage, SettingsView>("Settings", new SettingsView(Reader.Of(request)));
}
