namespace OnRecord.App.Pages.Settings;

/// <summary>What can be set in this browser.</summary>
/// <param name="Visitor">As it is now.</param>
public sealed record SettingsView(Visitor Visitor)
{
    internal static Page Page(HttpRequest request) => Pages.Page.Of<SettingsPage, SettingsView>("Settings", new SettingsView(Visitor.Of(request)));
}
