using A = DocumentFormat.OpenXml.Drawing;

namespace ReportGen.Docx.Charts;

/// <summary>The colours of the package's theme.</summary>
internal sealed class SchemeColors
{
    private static readonly A.SchemeColorValues[] Schemes =
    [
        A.SchemeColorValues.Accent1, A.SchemeColorValues.Accent2, A.SchemeColorValues.Accent3,
        A.SchemeColorValues.Accent4, A.SchemeColorValues.Accent5, A.SchemeColorValues.Accent6,
    ];

    private SchemeColors(IReadOnlyList<Color> accents) => Accents = accents;

    /// <summary>Six colours for what a user adds, too: the theme's accent, to which headings are tied, then those of charts.</summary>
    public IReadOnlyList<Color> Accents { get; }

    public static SchemeColors Of(Theme theme)
    {
        var own = new[] { theme.Accent }.Concat(theme.Charts.Palette).Distinct().ToList();
        return new SchemeColors([.. Enumerable.Range(0, Schemes.Length).Select(i => own[i % own.Count])]);
    }

    /// <summary>What a colour is in the theme; null for one that is not in it.</summary>
    public A.SchemeColorValues? SchemeOf(Color color)
    {
        for (var i = 0; i < Accents.Count; i++)
        {
            if (Accents[i] == color)
            {
                return Schemes[i];
            }
        }

        return null;
    }
}
