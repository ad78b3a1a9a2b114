using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OnRecord.Articles.Sameness;

/// <summary>
/// An address without what does not change the page behind it: scheme, <c>www.</c>, <c>m.</c> and <c>amp.</c>, fragment, tracking parameters, the order of
/// parameters, a closing slash, <c>/amp</c>, <c>index.html</c>. Two addresses with one key lead to one article. It is a key to compare with, not to fetch.
/// </summary>
public static partial class SameAddress
{
    private const int MostParameters = 100;

    private static readonly FrozenSet<string> Tracking = FrozenSet.ToFrozenSet([
        "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "oly_anon_id", "oly_enc_id", "vero_id", "wickedid",
        "_hsenc", "_hsmi", "cmpid", "cmp", "ncid", "ocid", "icid", "smid", "smtyp", "partner", "ref", "ref_src", "ref_url", "referrer", "source", "src", "spm", "share", "shared",
        "ftag", "ito", "sr_share", "s_cid", "ns_campaign", "ns_mchannel", "ns_source", "at_medium", "at_campaign", "xtor", "wt_mc", "amp", "outputtype", "output", "_ga", "_gl",
        "feature", "fb_ref", "fb_source", "guccounter", "guce_referrer", "guce_referrer_sig", "print", "rss", "trk"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The key, or <see langword="null"/> for what is no web address or has no path of its own (a front page is no article).</summary>
    public static string? Key(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        string host = Prefix().Replace(uri.IdnHost.ToLowerInvariant(), "");
        string port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        string path = Suffix().Replace(uri.AbsolutePath, "").TrimEnd('/');
        var kept = uri.Query.TrimStart('?').Split('&', MostParameters, StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p)).Order(StringComparer.Ordinal);
        string query = string.Join('&', kept);
        return path.Length == 0 && query.Length == 0 ? null : $"{host}{port}{path}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static bool IsTracking(string parameter)
    {
        string name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("pk_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("mtm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }

    [GeneratedRegex(@"^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"(?:/(?:index\.(?:html?|php)|amp(?:\.html)?))?/*$|(?<=\.)amp\.(?=html?$)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffix();
}
