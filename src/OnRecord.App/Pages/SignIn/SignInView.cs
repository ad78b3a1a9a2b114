namespace OnRecord.App.Pages.SignIn;

/// <summary>The form to sign in with.</summary>
/// <param name="Back">Where to go then.</param>
/// <param name="Failed">Whether a try has just failed.</param>
/// <param name="Name">Who is signed in already, or <see langword="null"/>.</param>
public sealed record SignInView(string? Back, bool Failed, string? Name)
{
    internal static Page Page(HttpRequest request, bool failed) =>
        Pages.Page.Of<SignInPage, SignInView>("Sign in", new SignInView(Ask.Text(request.Query, "back"), failed, request.HttpContext.User.Identity?.Name));
}
