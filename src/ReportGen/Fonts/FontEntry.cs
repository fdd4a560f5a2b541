using ReportGen.Diagnostics;

namespace ReportGen.Fonts;

/// <summary>A source in a library: described at once, opened when a style needs it. Its library's lock guards it.</summary>
/// <param name="index">Place in the library, from 0, for messages.</param>
internal sealed class FontEntry(FontSource source, int index)
{
    private bool _isOpened;
    private FontFace? _face;

    /// <summary>Why the font cannot be used, once it was tried.</summary>
    public Diagnostic? Problem { get; private set; }

    public string Family => source.Family ?? Open()?.Family ?? string.Empty;

    public int Weight => source is { Family: not null, Weight: > 0 } ? source.Weight : Open()?.Weight ?? 0;

    /// <summary>The weight nearest to one that is asked for; a variable font has many.</summary>
    public int WeightFor(int weight) => source is { Family: not null, Weight: > 0 } ? source.Weight : Open()?.WeightFor(weight) ?? 0;

    public bool IsItalic => source.Family is not null ? source.Italic : Open()?.IsItalic ?? false;

    /// <summary>Whether the font can be used, as far as it is known.</summary>
    public bool IsUsable => source.Family is not null && !_isOpened || Open() is not null;

    /// <summary>Whether the family goes by a name, in any language.</summary>
    public bool IsNamed(string family) =>
        Family.Equals(family, StringComparison.OrdinalIgnoreCase)
        || (source.Family is null && (Open()?.Families.Contains(family) ?? false));

    /// <summary>The face; null if it cannot be used.</summary>
    public FontFace? Open()
    {
        if (!_isOpened)
        {
            _isOpened = true;
            _face = source.Opened(s =>
            {
                var face = FontFace.TryOpen(s, out var problem);
                Problem = problem is null ? null : Describe(Name(), problem) with { Span = source.Span };
                return face;
            });
        }

        return _face;
    }

    /// <summary>The face at the weight nearest to one that is asked for; null if it cannot be used.</summary>
    public FontFace? Open(int weight) => source is { Family: not null, Weight: > 0 } ? Open() : Open()?.At(weight);

    private static Diagnostic Describe(string font, FontProblem problem) => problem.Kind switch
    {
        FontProblemKind.Unreadable => Messages.FontUnreadable(font, problem.Detail),
        FontProblemKind.NotAFont => Messages.NotAFont(font, problem.Detail),
        FontProblemKind.Damaged => Messages.FontDamaged(font, problem.Detail),
        FontProblemKind.NoOutlines => Messages.FontWithoutOutlines(font),
        FontProblemKind.EmbeddingRestricted => Messages.EmbeddingRestricted(font, problem.Detail),
        _ => Messages.Cff2Unsupported(font),
    };

    private string Name() => source switch
    {
        { ReportFile: { } file } => $"font file '{file}'",
        { Path: { } path } => $"font file '{path.Replace('\\', '/')}'",
        { ResourceName: { } resource } => $"font '{resource}'",
        _ => FormattableString.Invariant($"font {index + 1} of the library, given as bytes"),
    };
}
