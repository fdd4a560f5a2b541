using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Conformance.Markdown;

/// <summary>What a reader sees of the HTML that Markdown stands for, were its raw HTML shown as text.</summary>
internal static partial class HtmlText
{
    /// <param name="html">The HTML.</param>
    /// <param name="markdown">What it was made of: a tag that stands in it is raw HTML, all others are Markdown's.</param>
    public static string Of(string html, string markdown)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (Match tag in Tags().Matches(html))
        {
            text.Append(WebUtility.HtmlDecode(html[at..tag.Index]));
            if (!tag.Value.StartsWith("<!--", StringComparison.Ordinal) && markdown.Contains(tag.Value, StringComparison.Ordinal))
            {
                text.Append(tag.Value);
            }

            at = tag.Index + tag.Length;
        }

        return text.Append(WebUtility.HtmlDecode(html[at..])).ToString();
    }

    /// <summary>The values of an attribute, in order.</summary>
    public static IReadOnlyList<string> Values(string html, string attribute) =>
        [.. Regex.Matches(html, $"<[^<>]* {attribute}=\"([^\"]*)\"").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    [GeneratedRegex("<!-->|<!--->|<!--.*?-->|<[a-zA-Z/!?][^<>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
