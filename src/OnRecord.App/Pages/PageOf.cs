using Microsoft.AspNetCore.Components;

namespace OnRecord.App.Pages;

/// <summary>A component that shows a whole page: all that it shows is in its view.</summary>
/// <typeparam name="TView">The view, which is also the page's JSON.</typeparam>
public abstract class PageOf<TView> : ComponentBase
    where TView : class
{
    /// <summary>For the window and the head of the page.</summary>
    [Parameter]
    public string Title { get; set; } = "";

    /// <summary>What the page shows.</summary>
    [Parameter]
    public TView View { get; set; } = null!;
}
