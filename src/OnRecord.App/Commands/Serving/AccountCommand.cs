using System.CommandLine;
using OnRecord.App.Accounts;
using OnRecord.Store;
using OnRecord.Store.Accounts;
using Spectre.Console;

namespace OnRecord.App.Commands.Serving;

/// <summary><c>account</c>: who may sign in to the pages where they are served to others, and their tokens.</summary>
internal static class AccountCommand
{
    public static Command Create() => new("account", "Say who may sign in, and give out tokens.")
    {
        CreateAdd(), CreatePassword(), CreateList(), CreateRemove(), CreateToken(), CreateRevoke(), CreateAudit(),
    };

    private static Command CreateAdd()
    {
        var (name, record) = (Name(), Options.Record());
        var role = new Option<Role>("--role") { Description = "reader, reviewer or owner.", DefaultValueFactory = _ => Role.Reader };
        return Command("add", "Add an account; the password is asked for, or read from standard input.", [name, role, record], parsed =>
        {
            var accounts = Record.Open(parsed.GetValue(record)!).Accounts;
            accounts.Add(parsed.GetValue(name)!, parsed.GetValue(role), SignIn.Hash(AskPassword()));
            return ExitCode.Found;
        });
    }

    private static Command CreatePassword()
    {
        var (name, record) = (Name(), Options.Record());
        return Command("password", "Give an account a new password; its sessions end.", [name, record], parsed =>
        {
            var accounts = Record.Open(parsed.GetValue(record)!).Accounts;
            return accounts.SetPassword(parsed.GetValue(name)!, SignIn.Hash(AskPassword())) ? ExitCode.Found : ExitCode.Nothing;
        });
    }

    private static Command CreateList()
    {
        var record = Options.Record();
        return Command("list", "List accounts and tokens.", [record], parsed =>
        {
            var accounts = Record.Open(parsed.GetValue(record)!).Accounts;
            foreach (var account in accounts.All())
            {
                Console.Out.WriteLine($"{account.Name}\t{account.Role.ToString().ToLowerInvariant()}{(account.LockedUntil > DateTimeOffset.UtcNow ? $"\tlocked until {account.LockedUntil:u}" : "")}");
            }

            foreach (var token in accounts.Tokens())
            {
                Console.Out.WriteLine($"{token.Account}\ttoken {token.Id}\t{token.Name}\t{token.Scope.ToString().ToLowerInvariant()}\t{(token.Expires is { } e ? $"until {e:yyyy-MM-dd}" : "no end")}");
            }

            return accounts.All().IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        });
    }

    private static Command CreateRemove()
    {
        var (name, record) = (Name(), Options.Record());
        return Command("remove", "Remove an account and its tokens.", [name, record], parsed =>
            Record.Open(parsed.GetValue(record)!).Accounts.Remove(parsed.GetValue(name)!) ? ExitCode.Found : ExitCode.Nothing);
    }

    private static Command CreateToken()
    {
        var (name, record) = (Name(), Options.Record());
        var use = new Option<string>("--for") { Description = "What it is for.", Required = true };
        var scope = new Option<Role>("--scope") { Description = "reader, reviewer or owner; not more than the account.", DefaultValueFactory = _ => Role.Reader };
        var days = new Option<int>("--days") { Description = "Days until it ends; 0 for no end.", DefaultValueFactory = _ => 90 };
        return Command("token", "Make a token for a program; it is printed once.", [name, use, scope, days, record], parsed =>
        {
            DateTimeOffset? expires = parsed.GetValue(days) is > 0 and var d ? DateTimeOffset.UtcNow.AddDays(d) : null;
            Console.Out.WriteLine(Record.Open(parsed.GetValue(record)!).Accounts.AddToken(parsed.GetValue(name)!, parsed.GetValue(use)!, parsed.GetValue(scope), expires));
            return ExitCode.Found;
        });
    }

    private static Command CreateRevoke()
    {
        var record = Options.Record();
        var id = new Argument<long>("token") { Description = "Its number, as `account list` shows it." };
        return Command("revoke", "End a token.", [id, record], parsed => Record.Open(parsed.GetValue(record)!).Accounts.RemoveToken(parsed.GetValue(id)) ? ExitCode.Found : ExitCode.Nothing);
    }

    private static Command CreateAudit()
    {
        var record = Options.Record();
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 100 };
        return Command("audit", "Show who did or tried what, the newest first.", [limit, record], parsed =>
        {
            var log = Record.Open(parsed.GetValue(record)!).Accounts.AuditLog(parsed.GetValue(limit));
            foreach (var entry in log)
            {
                // what somebody typed as a name must not write lines of its own, or speak to the terminal
                Console.Out.WriteLine($"{entry.At:u}\t{Plain(entry.Who)}\t{Plain(entry.Address)}\t{Plain(entry.Action)}\t{Plain(entry.Target ?? "")}\t{entry.Outcome}");
            }

            return log.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        });
    }

    private static string Plain(string? text) => text is null ? "-" : string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    private static Argument<string> Name() => new("name") { Description = "The account's name." };

    private static Command Command(string name, string description, IReadOnlyList<Symbol> symbols, Func<ParseResult, int> run)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.SetAction(parsed => CommandLine.Run(() => run(parsed)));
        return command;
    }

    // never an argument: those are seen by everybody on the machine and stay in the shell's history
    private static string AskPassword()
    {
        string password = Console.IsInputRedirected
            ? Console.In.ReadLine() ?? ""
            : AnsiConsole.Prompt(new TextPrompt<string>($"Password ({SignIn.ShortestPassword} characters or more):").Secret(null));
        return password.Length >= SignIn.ShortestPassword ? password : throw new RecordException($"the password has {password.Length} characters; it needs {SignIn.ShortestPassword} or more.");
    }
}
