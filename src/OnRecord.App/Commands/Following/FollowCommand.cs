using System.CommandLine;
using OnRecord.Articles;
using OnRecord.Articles.Following;
using OnRecord.Store;

namespace OnRecord.App.Commands.Following;

/// <summary><c>follow</c>: feeds are looked at again and again, and what is new in them goes into the record.</summary>
internal static class FollowCommand
{
    public static Command Create()
    {
        var feeds = new Argument<string[]>("feeds") { Description = "Addresses of feeds or sitemaps; without any, those that the record follows.", Arity = ArgumentArity.ZeroOrMore };
        var once = new Option<bool>("--once") { Description = "Look once at the feeds that are due, fetch what waits, and end: for cron." };
        var every = new Option<int>("--every") { Description = "Minutes between two looks at a feed.", DefaultValueFactory = _ => 15 };
        var delay = new Option<double>("--delay") { Description = "Seconds between two fetches from one host, at least.", DefaultValueFactory = _ => 2 };
        var local = new Option<bool>("--local") { Description = "Let addresses of this machine and of private networks be fetched." };
        var list = new Option<bool>("--list") { Description = "Show the feeds that the record follows: when each was looked at, when it is due, what waits and what is wrong." };
        var remove = new Option<bool>("--remove") { Description = "Follow these feeds no longer; articles that came by them stay." };
        var record = Options.Record();
        var models = Options.Models();
        every.Validators.Add(r => Require(r, r.GetValueOrDefault<int>() is >= 1 and <= 10_080, "--every: between 1 and 10,080 minutes."));
        delay.Validators.Add(r => Require(r, r.GetValueOrDefault<double>() is >= 0 and <= 3600, "--delay: between 0 and 3,600 seconds."));
        var command = new Command("follow", "Look at feeds again and again, and put what is new in them into the record.") { feeds, once, every, delay, list, remove, local, record, models };
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() =>
        {
            if (parsed.GetValue(list) || parsed.GetValue(remove))
            {
                string file = parsed.GetValue(record)!;
                return parsed.GetValue(list) ? FollowedFeeds.List(Record.OpenExisting(file)) : FollowedFeeds.Remove(File.Exists(file) ? Record.Open(file) : Record.OpenExisting(file), parsed.GetValue(feeds)!);
            }

            string folder = parsed.GetValue(models)!;
            using var engine = Engine.Open(folder);
            var options = new InputOptions { AllowPrivateAddresses = parsed.GetValue(local), Manners = new FollowOptions { Delay = TimeSpan.FromSeconds(parsed.GetValue(delay)) } };
            using var follower = new FollowLoop(Record.Open(parsed.GetValue(record)!), engine, folder, options, TimeSpan.FromMinutes(parsed.GetValue(every)));
            return follower.Run(parsed.GetValue(feeds)!, parsed.GetValue(once), stop);
        })));
        return command;
    }

    private static void Require(System.CommandLine.Parsing.OptionResult result, bool holds, string message)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }
}
