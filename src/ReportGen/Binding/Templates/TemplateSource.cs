using ReportGen.Input;

namespace ReportGen.Binding.Templates;

/// <summary>Text with bindings, and where its characters stand in the author's files.</summary>
internal sealed class TemplateSource
{
    private readonly SourceText _text;
    private readonly SourceSpan? _place;

    private TemplateSource(SourceText text, int start, SourceSpan? place)
    {
        _text = text;
        _place = place;
        Start = start;
    }

    /// <summary>The characters; offsets count from its beginning.</summary>
    public string Text => _text.Text;

    /// <summary>Offset of the first character that belongs to the template.</summary>
    public int Start { get; }

    /// <summary>A narrative behind its front matter.</summary>
    public static TemplateSource OfNarrative(EditionInput edition) => new(edition.Narrative, edition.BodyStart, null);

    /// <summary>A setting, whose first character stands somewhere in another file.</summary>
    public static TemplateSource OfSetting(SettingText setting) =>
        new(new SourceText(setting.Span.File, setting.Value), 0, setting.Span);

    /// <summary>The span of a stretch of characters in the author's file.</summary>
    public SourceSpan Span(int start, int length)
    {
        var span = _text.Span(start, length);
        return _place is { } place ? Shift(span, place) : span;
    }

    /// <summary>Only the first line of a setting shares its line with the key; later ones begin at the margin. Of a line of code no columns are known.</summary>
    private static SourceSpan Shift(SourceSpan span, SourceSpan place)
    {
        if (place.Column == 0)
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
