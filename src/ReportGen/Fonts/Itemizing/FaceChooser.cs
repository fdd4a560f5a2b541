using System.Globalization;
using ReportGen.Fonts.Native;

namespace ReportGen.Fonts.Itemizing;

/// <summary>Finds the first face of a stack that can show a cluster.</summary>
/// <remarks>Counts through lists instead of enumerating them: an enumerator behind an interface is an allocation a character.</remarks>
internal static unsafe class FaceChooser
{
    private const int IdeographicSpace = 0x3000;
    private const int NonBreakingHyphen = 0x2011;
    private const int Hyphen = 0x2010;

    // 一, which every font for Chinese or Japanese has.
    private const int CommonestHan = 0x4E00;

    /// <summary>The face, or null if none can show all of the cluster.</summary>
    public static FontFace? Choose(ReadOnlySpan<char> cluster, in TextCluster facts, IReadOnlyList<FontFace> faces)
    {
        if (facts.Side == Side.EastAsian && NeutralPunctuation.Contains(facts.Base) && EastAsian(facts.Base, faces) is { } eastAsian)
        {
            return eastAsian;
        }

        // Spaces of any width are made of the ordinary one, as is the hyphen that does not break; another face would only break the run.
        if (facts.Script == Script.Common && facts.Base != IdeographicSpace && (IsSpace(facts.Base) || facts.Base == NonBreakingHyphen) && HasParts(faces[0], facts.Base))
        {
            return faces[0];
        }

        return First(cluster, faces, composing: false) ?? First(cluster, faces, composing: true);
    }

    /// <summary>The face for a cluster that none can show: the one whose substitute says most clearly that something is missing.</summary>
    public static FontFace ForMissing(IReadOnlyList<FontFace> faces)
    {
        var best = faces[0];
        for (var i = 1; i < faces.Count; i++)
        {
            best = faces[i].SubstituteRank < best.SubstituteRank ? faces[i] : best;
        }

        return best;
    }

    private static FontFace? EastAsian(int codePoint, IReadOnlyList<FontFace> faces)
    {
        for (var i = 0; i < faces.Count; i++)
        {
            if (faces[i].Has(CommonestHan) && faces[i].Has(codePoint))
            {
                return faces[i];
            }
        }

        return null;
    }

    private static FontFace? First(ReadOnlySpan<char> cluster, IReadOnlyList<FontFace> faces, bool composing)
    {
        for (var i = 0; i < faces.Count; i++)
        {
            if (composing ? Composes(faces[i], cluster) : HasAll(faces[i], cluster))
            {
                return faces[i];
            }
        }

        return null;
    }

    private static bool HasAll(FontFace face, ReadOnlySpan<char> cluster)
    {
        for (var at = 0; at < cluster.Length;)
        {
            var codePoint = ClusterReader.CodePointAt(cluster, at, out var length);
            if (!Ignorable.Contains(codePoint) && !face.Has(codePoint))
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <summary>Whether a face can show a cluster once shaping has composed or decomposed it.</summary>
    private static bool Composes(FontFace face, ReadOnlySpan<char> cluster)
    {
        var pending = 0;
        for (var at = 0; at < cluster.Length;)
        {
            var codePoint = ClusterReader.CodePointAt(cluster, at, out var length);
            at += length;
            uint composed;
            if (Ignorable.Contains(codePoint))
            {
                continue;
            }

            if (pending != 0 && HarfBuzz.hb_unicode_compose(HarfBuzz.hb_unicode_funcs_get_default(), (uint)pending, (uint)codePoint, &composed) != 0 && face.Has((int)composed))
            {
                pending = (int)composed;
            }
            else if (HasParts(face, codePoint))
            {
                pending = codePoint;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasParts(FontFace face, int codePoint)
    {
        if (face.Has(codePoint) || (IsSpace(codePoint) && face.Has(' ')))
        {
            return true;
        }

        if (codePoint == NonBreakingHyphen)
        {
            return face.Has(Hyphen) || face.Has('-');
        }

        uint first, second;
        return HarfBuzz.hb_unicode_decompose(HarfBuzz.hb_unicode_funcs_get_default(), (uint)codePoint, &first, &second) != 0
            && HasParts(face, (int)first)
            && (second == 0 || face.Has((int)second));
    }

    private static bool IsSpace(int codePoint) =>
        codePoint is ' ' or '\t' || (codePoint > 0x7F && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.SpaceSeparator);
}
