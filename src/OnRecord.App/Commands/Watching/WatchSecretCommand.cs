using System.CommandLine;
using OnRecord.App.Watching;
using OnRecord.Store;

namespace OnRecord.App.Commands.Watching;

/// <summary><c>watch secret</c>: says anew where the secret of a watch's webhook is.</summary>
internal static class WatchSecretCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The watch." };
        var place = new Option<string>("--secret-from") { Description = "Where the secret is that the webhook is signed with: env:NAME or file:PATH.", Required = true };
        var record = Options.Record();
        var command = new Command("secret", "Say where the secret is that a watch's webhook is signed with.") { name, place, record };
        command.Validators.Add(result =>
        {
            if (result.GetValue(place) is { } given && !WebhookSecret.IsPlace(given))
            {
                result.AddError("--secret-from says where the secret is, and is not the secret: write env:NAME or file:PATH.");
            }
        });
        command.SetAction(parsed => CommandLine.Run(() => Record.Open(parsed.GetValue(record)!).Watches.SetSecretFrom(parsed.GetValue(name)!, WebhookSecret.Whole(parsed.GetValue(place)!))
            ? ExitCode.Found
            : throw new RecordException($"there is no watch \"{parsed.GetValue(name)}\" with a webhook; `onrecord watch list` shows them.")));
        return command;
    }
}
