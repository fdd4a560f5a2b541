using ReportGen.Diagnostics;

namespace ReportGen.Fonts;

/// <summary>Finds the faces of one style among a library's fonts.</summary>
/// <param name="entries">The library's fonts.</param>
/// <param name="installed">Looks for a family that is not among them on this computer.</param>
internal sealed class StackBuilder(IReadOnlyList<FontEntry> entries, Func<string, IReadOnlyList<FontEntry>> installed, StackKey style)
{
    // A semi-bold that is printed bold needs no remark; a light one printed bold does.
    private const int RemarkableWeightDifference = 200;

    private readonly List<FontFace> _faces = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Diagnostic> _absentFallbacks = [];

    /// <summary>The stack, with what must be said about it.</summary>
    /// <param name="none">Makes the face for a library without any font.</param>
    public FoundStack Build(Func<FontFace> none)
    {
        foreach (var family in style.Families)
        {
            if (AddFamily(entries.Where(e => e.IsNamed(family)).ToList()))
            {
                continue;
            }

            if (AddFamily([.. installed(family)]))
            {
                _diagnostics.Add(Messages.FamilyOfThisComputer(family));
            }
            else
            {
                (family == style.Families[0] ? _diagnostics : _absentFallbacks).Add(Missing(family));
            }
        }

        AddFallbacks();
        if (_faces.Count > 0)
        {
            RemarkOn(_faces[0]);
        }
        else
        {
            // No family is used instead of those that are missing.
            _diagnostics.Clear();
            _diagnostics.Add(Messages.NoFonts());
            _faces.Add(none());
        }

        _diagnostics.AddRange(entries.Select(e => e.Problem).OfType<Diagnostic>());
        return new FoundStack(new FontStack(_faces.ToArray()) { AbsentFamilies = _absentFallbacks }, _diagnostics);
    }

    /// <summary>Adds the nearest face of a family and, as italics often know fewer characters, the upright one behind it.</summary>
    private bool AddFamily(List<FontEntry> family)
    {
        var nearest = family
            .OrderBy(e => e.IsItalic == style.Italic ? 0 : 1)
            .ThenBy(e => WeightMatching.Rank(style.Weight, e.WeightFor(style.Weight)))
            .FirstOrDefault(e => e.Open() is not null);
        if (nearest?.Open(style.Weight) is not { } face)
        {
            return false;
        }

        Add(face);
        if (face.IsItalic && Nearest(family.Where(e => !e.IsItalic))?.Open(style.Weight) is { } upright)
        {
            Add(upright);
        }

        return true;
    }

    private FontEntry? Nearest(IEnumerable<FontEntry> family) => family
        .OrderBy(e => WeightMatching.Rank(style.Weight, e.WeightFor(style.Weight)))
        .FirstOrDefault(e => e.Open() is not null);

    /// <summary>Every other family, those like the style's own first, else in the order of the library.</summary>
    private void AddFallbacks()
    {
        var own = _faces.FirstOrDefault();
        var others = entries
            .Where(e => e.IsUsable)
            .GroupBy(e => e.Family, StringComparer.OrdinalIgnoreCase)
            .Where(g => !_faces.Any(f => f.Family.Equals(g.Key, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        foreach (var family in others.OrderBy(g => Unlikeness(g, own)))
        {
            AddFamily([.. family]);
        }
    }

    private int Unlikeness(IEnumerable<FontEntry> family, FontFace? own)
    {
        if (own is null || Nearest(family)?.Open() is not { } face)
        {
            return 0;
        }

        return (face.IsFixedPitch == own.IsFixedPitch ? 0 : 2) + (face.IsSerif == own.IsSerif ? 0 : 1);
    }

    private void Add(FontFace face)
    {
        if (!_faces.Contains(face))
        {
            _faces.Add(face);
        }
    }

    private Diagnostic Missing(string family)
    {
        var near = NearNames.Of(family, entries.Where(e => e.IsUsable).Select(e => e.Family));
        return family == style.Families[0] ? Messages.FamilyMissing(family, near) : Messages.FallbackFamilyMissing(family, near);
    }

    private void RemarkOn(FontFace primary)
    {
        if (primary.IsItalic != style.Italic)
        {
            _diagnostics.Add(Messages.SlantReplaced(primary.Family, style.Italic));
        }

        if (Math.Abs(primary.Weight - style.Weight) >= RemarkableWeightDifference)
        {
            _diagnostics.Add(Messages.WeightReplaced(primary.Family, style.Weight, primary.Weight));
        }
    }
}
