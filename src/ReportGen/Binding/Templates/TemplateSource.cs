using ReportGen.Input;

namespace ReportGen.Binding.Templates;

/// <summary>Text with bindings, and where its characters stand in the author's files.</summary>
internal sealed class TemplateSource
{
    private readonly SourceText _text;
    private readonly SettingText? _setting;

    private TemplateSource(SourceText text, int start, SettingText? setting, IReadOnlyList<LiteralRegion> literals)
    {
        _text = text;
        _setting = setting;
        Start = start;
        Literals = literals;
    }

    /// <summary>The characters; offsets count from its beginning.</summary>
    public string Text => _text.Text;

    /// <summary>Offset of the first character that belongs to the template.</summary>
    public int Start { get; }

    /// <summary>Where braces are literal, in order.</summary>
    public IReadOnlyList<LiteralRegion> Literals { get; }

    /// <summary>Whether it is a narrative, not a setting.</summary>
    public bool IsNarrative => _setting is null;

    /// <summary>A narrative behind its front matter.</summary>
    public static TemplateSource OfNarrative(EditionInput edition, IReadOnlyList<LiteralRegion> literals) =>
        new(edition.Narrative, edition.BodyStart, null, literals);

    /// <summary>A setting, whose first character stands somewhere in another file.</summary>
    public static TemplateSource OfSetting(SettingText setting, IReadOnlyList<LiteralRegion> literals) =>
        new(new SourceText(setting.Span.File, setting.Value), 0, setting, literals);

    /// <inheritdoc cref="SourceText.Excerpt"/>
    public SourceText Excerpt(IReadOnlyList<(int Start, string Text)> lines) => _text.Excerpt(lines);

    /// <summary>The span of a stretch of characters in the author's file.</summary>
    public SourceSpan Span(int start, int length)
    {
        if (_setting?.Places is { } places)
        {
            return places.Span(start, length);
        }

        return _setting?.Span ?? _text.Span(start, length);
    }
}
