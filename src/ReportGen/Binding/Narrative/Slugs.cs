using System.Text;

namespace ReportGen.Binding.Narrative;

/// <summary>Anchors of headings, as GitHub makes them.</summary>
internal static class Slugs
{
    /// <summary>Anchor of a heading that has no letters.</summary>
    private const string Fallback = "section";

    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var c in words.ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c))
            {
                slug.Append('-');
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_')
            {
                slug.Append(c);
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? Fallback : text;
    }
}
