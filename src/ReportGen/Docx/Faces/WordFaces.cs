using ReportGen.Docx.Styling;
using ReportGen.Fonts;

namespace ReportGen.Docx.Faces;

/// <summary>Which families Word is told to use, and which faces the package carries for them.</summary>
/// <remarks>
/// Word knows four faces of a family. A face beyond those, such as a semi-bold, has a family name of its own by which
/// Word finds it; styles take that name where the package carries the face, and otherwise are bold.
/// </remarks>
internal sealed class WordFaces(DocxFonts fonts, WordLanguage language)
{
    // Word knows two weights; from semi-bold on a style is bold.
    private const int BoldFrom = 600;
    private const int Bold = 700;

    // Chinese text shares the style, and its family has no face of that name: there bold is needed.
    private readonly bool _hasOwnFamilies = fonts.AreEmbedded && !language.IsEastAsian;

    private readonly Dictionary<(string Family, bool IsItalic, int Weight), FontFace?> _faces = [];

    private bool _hasBold;

    /// <summary>Whether the package carries fonts.</summary>
    public bool AreEmbedded => fonts.AreEmbedded;

    /// <summary>The families of a style.</summary>
    public FontPair PairOf(TextStyle style)
    {
        var pair = FontPair.Of(style);
        return OwnFace(style) is { } face ? pair with { Latin = face.LinkedFamily } : pair;
    }

    /// <summary>Whether a style must say that it is bold.</summary>
    public bool IsBold(TextStyle style) => OwnFace(style)?.IsLinkedBold ?? style.Weight >= BoldFrom;

    /// <summary>Whether a style goes by a family that knows no bold and no italic beside it.</summary>
    public bool HasOwnFamily(TextStyle style) => OwnFace(style) is not null;

    /// <summary>Whether a style's face has small capitals; one that no text was set in may have them.</summary>
    public bool HasSmallCapitals(TextStyle style) => FaceOf(style)?.HasSmallCapitals ?? true;

    /// <summary>Notes that some of the text is bold by itself.</summary>
    public void UseBold() => _hasBold = true;

    /// <summary>The face that tells most about a family: an upright one that is not bold, if there is one.</summary>
    public FontFace? Describing(string family) => fonts.Used
        .Where(f => f.LinkedFamily == family || IsOf(f, family))
        .OrderBy(f => (f.LinkedFamily == family ? 0 : 4) + (f.IsLinkedBold ? 2 : 0) + (f.IsItalic ? 1 : 0))
        .FirstOrDefault();

    /// <summary>The faces to carry, in a fixed order. Asked when all text is written.</summary>
    public IReadOnlyList<EmbeddedFace> Embedded()
    {
        if (!fonts.AreEmbedded)
        {
            return [];
        }

        return
        [
            .. fonts.Used.SelectMany(Needed)
                .Where(f => f.WholeEmbedding == WholeEmbedding.Possible)
                .DistinctBy(f => (f.LinkedFamily, f.IsLinkedBold, f.IsItalic))
                .OrderBy(f => f.LinkedFamily, StringComparer.Ordinal).ThenBy(f => f.IsLinkedBold).ThenBy(f => f.IsItalic)
                .Select((f, i) => new EmbeddedFace(f, i + 1)),
        ];
    }

    /// <summary>A face, and the bold one where Word takes that instead of it or beside it.</summary>
    private IEnumerable<FontFace> Needed(FontFace face)
    {
        var hasOwnName = !IsOf(face, face.LinkedFamily);
        if (!hasOwnName || _hasOwnFamilies)
        {
            yield return face;
        }

        if (hasOwnName && face.Weight >= BoldFrom && (_hasBold || !_hasOwnFamilies) && fonts.Library.Find(face.Family, Bold, face.IsItalic) is { } bold)
        {
            yield return bold;
        }
    }

    private FontFace? OwnFace(TextStyle style)
    {
        var face = _hasOwnFamilies ? FaceOf(style) : null;
        return face is { WholeEmbedding: WholeEmbedding.Possible } && !IsOf(face, face.LinkedFamily) && face.Weight >= BoldFrom == style.Weight >= BoldFrom
            ? face
            : null;
    }

    /// <summary>The face that a style was set in, as near as the faces used tell.</summary>
    private FontFace? FaceOf(TextStyle style)
    {
        if (style.Families.Count == 0)
        {
            return null;
        }

        // Asked for every paragraph, and there are few such styles.
        var key = (style.Families[0], style.Italic, style.Weight);
        if (!_faces.TryGetValue(key, out var face))
        {
            _faces[key] = face = fonts.Used
                .Where(f => f.IsItalic == style.Italic && IsOf(f, style.Families[0]))
                .MinBy(f => WeightMatching.Rank(style.Weight, f.Weight));
        }

        return face;
    }

    private static bool IsOf(FontFace face, string family) =>
        face.Family.Equals(family, StringComparison.OrdinalIgnoreCase);
}
