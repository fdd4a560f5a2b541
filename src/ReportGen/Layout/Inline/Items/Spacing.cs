using System.Buffers;
using ReportGen.Document;
using ReportGen.Layout.Inline.Breaking;

namespace ReportGen.Layout.Inline.Items;

/// <summary>The spaces of a line: how much each is and how much it gives, in parts of the size of the type.</summary>
internal static class Spacing
{
    // Bringhurst 2.1.1 and plain TeX: a word space gives half of itself when stretched once and a third at most when shrunk.
    private const double SpaceStretch = 0.5;
    private const double SpaceShrink = 1.0 / 3;

    // clreq 3.2.2: a quarter of an em between hanzi and Latin letters or figures, half of that at the least.
    private const double ScriptGap = 0.25;
    private const double ScriptGapGives = 0.125;

    // Between hanzi nothing, but a line with one character too few must be filled: 30 gaps of this make an em and a half.
    private const double HanStretch = 0.05;

    // Full-width punctuation fills half its square: the blank of neighbours is cut (clreq 3.1.6), a pause's gives a little.
    private const double BlankHalf = 0.5;
    private const double PauseShrink = 0.12;

    // Narrower glyphs are no full-width punctuation, whatever the character: a Latin font's quotation marks.
    private const double FullWidth = 0.9;

    private static readonly SearchValues<char> LatinSigns = SearchValues.Create("%‰°$€£¥+−±");

    /// <summary>What a space gives.</summary>
    public static Glue OfSpace(double width) => new(0, width * SpaceStretch, width * SpaceShrink);

    /// <summary>The blank half of a full-width glyph; 0 for a narrow one.</summary>
    public static double BlankOf(double width, double size) => width >= size * FullWidth ? size * BlankHalf : 0;

    /// <summary>The glue between two neighbours without a space.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <param name="size">Size of the type, in points.</param>
    public static Glue Between(in Item before, in Item after, double size) => (before.LastEdge, after.FirstEdge) switch
    {
        (Edge.Han, Edge.Latin) or (Edge.Latin, Edge.Han) =>
            new Glue(size * ScriptGap, size * ScriptGapGives, size * ScriptGapGives),
        (Edge.Closing, Edge.Opening or Edge.Closing or Edge.Stop) or (Edge.Stop, Edge.Closing) => new Glue(-before.RightBlank, size * HanStretch, 0),
        (Edge.Opening or Edge.Stop, Edge.Opening) => new Glue(-after.LeftBlank, size * HanStretch, 0),
        (Edge.Closing or Edge.Stop, Edge.Han or Edge.Wide) => new Glue(0, size * HanStretch, before.RightBlank > 0 ? size * PauseShrink : 0),
        (>= Edge.Han, >= Edge.Han) => new Glue(0, size * HanStretch, 0),
        _ => default,
    };

    /// <summary>What a fragment's first or last character is.</summary>
    /// <param name="c">Its first code unit.</param>
    /// <param name="isWide">Whether the fragment is set as East Asian text.</param>
    public static Edge EdgeOf(char c, bool isWide)
    {
        if (!isWide)
        {
            return char.IsLetterOrDigit(c) || LatinSigns.Contains(c) ? Edge.Latin : Edge.None;
        }

        return c switch
        {
            _ when EastAsian.IsLetter(c) => Edge.Han,
            _ when EastAsian.IsOpening(c) => Edge.Opening,
            _ when EastAsian.IsClosing(c) => Edge.Closing,
            '：' or '；' or '！' or '？' => Edge.Stop,
            _ => Edge.Wide,
        };
    }
}
