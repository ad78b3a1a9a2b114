namespace OnRecord.App.Pages.Agreement;

/// <summary>Two actors that both have a clear position on some issues.</summary>
/// <param name="Left">The first actor's key.</param>
/// <param name="LeftName">Their name.</param>
/// <param name="Right">The second actor's key.</param>
/// <param name="RightName">Their name.</param>
/// <param name="Same">The issues on which both are for, or both against.</param>
/// <param name="Opposite">The issues on which one is for and the other against.</param>
public sealed record PairView(string Left, string LeftName, string Right, string RightName, IReadOnlyList<string> Same, IReadOnlyList<string> Opposite);
