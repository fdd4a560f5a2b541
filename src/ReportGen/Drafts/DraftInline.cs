namespace ReportGen.Drafts;

/// <summary>The closed set of inlines as code gives them: figures not printed, references not resolved.</summary>
internal abstract record DraftInline
{
    /// <summary>The line of code; <see cref="SourceSpan.None"/> to take that of the block.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>Characters, printed as they are.</summary>
internal sealed record DraftText(string Value) : DraftInline;

/// <summary>A figure.</summary>
/// <param name="Expression">What a narrative has between double braces.</param>
internal sealed record DraftFigure(string Expression) : DraftInline;

/// <summary>Inlines set apart.</summary>
internal sealed record DraftEmphasis(EmphasisKind Kind, IReadOnlyList<DraftInline> Inlines) : DraftInline;

/// <summary>Code inside a line.</summary>
internal sealed record DraftCode(string Value) : DraftInline;

/// <summary>A link.</summary>
/// <param name="Target">An address, or <c>#id</c>.</param>
internal sealed record DraftLink(string Target, IReadOnlyList<DraftInline> Inlines) : DraftInline;

/// <summary>A cross reference.</summary>
/// <param name="Id">Id of a heading, table or picture.</param>
internal sealed record DraftReference(string Id) : DraftInline;

/// <summary>The mark of a footnote. One note may have several marks.</summary>
/// <param name="Inlines">What the note says.</param>
internal sealed record DraftNote(IReadOnlyList<DraftInline> Inlines) : DraftInline;

/// <summary>A forced line break.</summary>
internal sealed record DraftLineBreak : DraftInline;
