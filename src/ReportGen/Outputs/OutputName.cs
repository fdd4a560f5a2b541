using System.Text;

namespace ReportGen.Outputs;

/// <summary>Base names of output files.</summary>
internal static class OutputName
{
    // Long titles make paths that some file systems and mail programs refuse. File systems count bytes of a name, most of
    // them up to 255: an edition's language and an extension must fit behind a title of Chinese characters, 3 bytes each.
    private const int LongestSlug = 80;
    private const int MostBytes = 160;

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
        var bytes = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (slug.Length >= LongestSlug || bytes > MostBytes)
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
