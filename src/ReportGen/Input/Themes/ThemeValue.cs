namespace ReportGen.Input.Themes;

/// <summary>A value of a theme file, checked but not yet resolved: what it hangs on may come from another file.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record ThemeValue(SourceSpan Span);

/// <summary>A length, or a plain number where a key takes one.</summary>
internal sealed record MeasureValue(SourceSpan Span, double Number, MeasureUnit Unit) : ThemeValue(Span);

/// <summary>A colour, or the name of one of the theme's; null for the one that is not given.</summary>
internal sealed record ColorValue(SourceSpan Span, Color? Color, string? Name) : ThemeValue(Span);

/// <summary>Colours in their order.</summary>
internal sealed record ColorsValue(SourceSpan Span, IReadOnlyList<Color> Colors) : ThemeValue(Span);

/// <summary>A word of a key's own: a choice, true or false, the name of a font.</summary>
internal sealed record WordValue(SourceSpan Span, string Word) : ThemeValue(Span);

/// <summary>Families in order of preference.</summary>
internal sealed record FamiliesValue(SourceSpan Span, IReadOnlyList<string> Families) : ThemeValue(Span);

/// <summary>Numbers of headings by level.</summary>
internal sealed record NumberingValue(SourceSpan Span, IReadOnlyList<NumberFormat> Formats) : ThemeValue(Span);

/// <summary>Width and height of a page.</summary>
internal sealed record PageSizeValue(SourceSpan Span, Length Width, Length Height) : ThemeValue(Span);

/// <summary>Files of the report, as written.</summary>
internal sealed record FilesValue(SourceSpan Span, IReadOnlyList<FontFile> Files) : ThemeValue(Span);

/// <summary>A file of hyphenation patterns of the report, as written.</summary>
internal sealed record PatternsValue(SourceSpan Span, PatternsFile File) : ThemeValue(Span);
