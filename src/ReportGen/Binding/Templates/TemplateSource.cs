using ReportGen.Input;

namespace ReportGen.Binding.Templates;

/// <summary>Text with bindings, and where its characters stand in the author's files.</summary>
internal sealed class TemplateSource
{
    private readonly SourceText _text;
    private readonly SourceSpan? _place;

    private TemplateSource(SourceText text, int start, SourceSpan? place, IReadOnlyList<LiteralRegion> literals)
    {
        _text = text;
        _place = place;
        Start = start;
        Literals = literals;
    }

    /// <summary>The characters; offsets count from its beginning.</summary>
    public string Text => _text.Text;

    /// <summary>Offset of the first character that belongs to the template.</summary>
    public int Start { get; }

    /// <summary>Where braces are literal, in order.</summary>
    public IReadOnlyList<LiteralRegion> Literals { get; }

    /// <summary>A narrative behind its front matter.</summary>
    public static TemplateSource OfNarrative(EditionInput edition, IReadOnlyList<LiteralRegion> literals) =>
        new(edition.Narrative, edition.BodyStart, null, literals);

    /// <summary>A setting, whose first character stands somewhere in another file.</summary>
    public static TemplateSource OfSetting(SettingText setting, IReadOnlyList<LiteralRegion> literals) =>
        new(new SourceText(setting.Span.File, setting.Value), 0, setting.Span, literals);

    /// <summary>The span of a stretch of characters in the author's file.</summary>
    public SourceSpan Span(int start, int length)
    {
        var span = _text.Span(start, length);
        return _place is { } place ? Shift(span, place) : span;
    }

    /// <summary>Only the first line of a setting shares its line with the key; later ones begin at the margin.</summary>
    private static SourceSpan Shift(SourceSpan span, SourceSpan place)
    {
        if (place.Line == 0)
        {
            return place;
        }

        return new SourceSpan(
            place.File,
            place.Line + span.Line - 1,
            span.Line == 1 ? place.Column + span.Column - 1 : span.Column,
            place.Line + span.EndLine - 1,
            span.EndLine == 1 ? place.Column + span.EndColumn - 1 : span.EndColumn);
    }
}
