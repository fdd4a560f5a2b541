using System.Text;

namespace ReportGen.Outputs;

/// <summary>Base names of output files.</summary>
internal static class OutputName
{
    // Long titles make paths that some file systems and mail programs refuse.
    private const int LongestSlug = 80;

    /// <summary>The setting if there is one, else a slug of the title; an edition's language behind it.</summary>
    public static string For(string? setting, string title, string? editionLanguage)
    {
        var name = setting ?? Slug(title);
        return editionLanguage is null ? name : $"{name}.{editionLanguage}";
    }

    /// <summary>Letters and digits in lower case, one hyphen for whatever stands between; <c>report</c> if nothing is left.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            if (slug.Length >= LongestSlug)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "report" : text;
    }
}
