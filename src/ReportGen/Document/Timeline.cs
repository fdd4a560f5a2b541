namespace ReportGen.Document;

/// <summary>Events in the order in which the author tells them: dates at a rule, beside them what happened.</summary>
/// <param name="Events">The events, at least one.</param>
internal sealed record Timeline(IReadOnlyList<TimelineEvent> Events) : Block;

/// <summary>One event.</summary>
/// <param name="Date">When it was, in the edition's words.</param>
/// <param name="Text">What happened.</param>
internal sealed record TimelineEvent(IReadOnlyList<Inline> Date, IReadOnlyList<Inline> Text)
{
    public SourceSpan Span { get; init; }
}
