using System.Net;
using System.Text.RegularExpressions;
using OnRecord.App.Accounts;
using OnRecord.Store.Accounts;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Accounts;

/// <summary>The pages as they are served to others: who is let in, and what nobody may.</summary>
public sealed partial class GateTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";

    private static readonly Access Others = new(IPAddress.Any, 0);

    private RunningSite site = null!;

    private Record record = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(Make, Others);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Anybody_reads_and_nobody_writes_without_signing_in()
    {
        (await site.Get("/articles/1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await Post("/settings", []);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        record.Accounts.AuditLog(1)[0].ShouldSatisfyAllConditions(e => e.Action.ShouldBe("POST /settings"), e => e.Outcome.ShouldBe("401"), e => e.Who.ShouldBeNull());
    }

    [Fact]
    public async Task Where_it_is_so_set_reading_too_needs_an_account()
    {
        await using var closed = await RunningSite.Start(Make, Others with { SignInToRead = true });
        using var client = Browser(closed, follow: false);
        (await client.GetAsync(new Uri("/articles/1?x=1", UriKind.Relative))).Headers.Location!.ToString().ShouldBe("/sign-in?back=%2Farticles%2F1%3Fx%3D1");
        (await closed.Get("/articles/1", "application/json")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await closed.Get("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reviewer_signs_in_and_writes_and_signing_out_ends_every_session()
    {
        using var one = Browser(site);
        using var two = Browser(site);
        await SignIn(one, "rita", Password);
        await SignIn(two, "rita", Password);
        (await Send(one, "/settings", "/settings", ("name", "x"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Send(two, "/sign-in", "/sign-out");
        (await Send(one, "/settings", "/settings", ("name", "x"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_reader_may_not_write()
    {
        using var client = Browser(site);
        await SignIn(client, "bert", Password);
        (await Send(client, "/settings", "/settings", ("name", "x"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_wrong_password_says_no_more_than_that()
    {
        using var client = Browser(site);
        string wrong = await (await Send(client, "/sign-in", "/sign-in", ("name", "rita"), ("password", "wrong"))).Content.ReadAsStringAsync();
        string nobody = await (await Send(client, "/sign-in", "/sign-in", ("name", "nobody"), ("password", "wrong"))).Content.ReadAsStringAsync();
        Token().Replace(wrong, "").ShouldBe(Token().Replace(nobody, ""));
        wrong.ShouldContain("do not fit together");
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused_even_with_a_session()
    {
        using var client = Browser(site);
        await SignIn(client, "rita", Password);
        using var form = new FormUrlEncodedContent([new("name", "x")]);
        (await client.PostAsync(new Uri("/settings", UriKind.Relative), form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_session_cookie_is_hidden_from_scripts_and_other_sites()
    {
        using var client = Browser(site, follow: false);
        var cookies = (await SignIn(client, "rita", Password)).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("onrecord.session", StringComparison.Ordinal));
        cookies.ShouldContain("httponly");
        cookies.ShouldContain("samesite=strict");
    }

    [Fact]
    public async Task A_token_does_what_its_scope_says_and_an_unknown_one_nothing()
    {
        (await Post("/settings", [], record.Accounts.AddToken("rita", "t", Role.Reviewer, null))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Post("/settings", [], record.Accounts.AddToken("rita", "t", Role.Reader, null))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Post("/settings", [], "onr_" + new string('0', 48))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Tries_to_sign_in_are_few()
    {
        using var client = Browser(site);
        HttpStatusCode last = default;
        for (int i = 0; i <= Limits.SignInsAMinute; i++)
        {
            last = (await Post("/sign-in", [])).StatusCode;
        }

        last.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_name_that_was_not_given_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "evil.example";
        (await site.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        Others.Answers("record.example").ShouldBeFalse();
        (Others with { Hosts = ["record.example"] }).Answers("Record.example").ShouldBeTrue();
        Access.ThisMachine(0).Answers("192.0.2.1").ShouldBeFalse();
    }

    private static HttpClient Browser(RunningSite at, bool follow = true) =>
        new(new HttpClientHandler { AllowAutoRedirect = follow, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(at.Address) };

    private static async Task<HttpResponseMessage> SignIn(HttpClient client, string name, string password) =>
        await Send(client, "/sign-in", "/sign-in", ("name", name), ("password", password));

    // as a browser: the page with the form first, then the form with its token
    private static async Task<HttpResponseMessage> Send(HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        string html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        string token = Token().Match(html).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await client.PostAsync(new Uri(action, UriKind.Relative), form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> fields, string? token = null)
    {
        using var client = Browser(site, follow: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        return await client.SendAsync(request);
    }

    private Record Make(string path)
    {
        record = Record.Open(path);
        record.Add(Some.Read());
        record.Accounts.Add("rita", Role.Reviewer, OnRecord.App.Accounts.SignIn.Hash(Password));
        record.Accounts.Add("bert", Role.Reader, OnRecord.App.Accounts.SignIn.Hash(Password));
        return record;
    }
}
