namespace ReportGen;

/// <summary>One problem in a report, said so that its author can mend it.</summary>
/// <param name="Code">Stable code, <c>RG</c> and four digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">Where it stands in the author's files.</param>
/// <param name="Message">What is wrong, in one sentence without a full stop.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message)
{
    /// <summary>The cell of a CSV file that it is about, as spreadsheet software names it, such as <c>B4</c>; null where it is about no cell.</summary>
    public string? Cell { get; init; }

    /// <summary>What to do about it, if there is something to say.</summary>
    public string? Hint { get; init; }

    /// <summary>What was found, where it helps to set it beside <see cref="Expected"/>.</summary>
    public string? Found { get; init; }

    /// <summary>What was expected.</summary>
    public string? Expected { get; init; }

    /// <summary>A change that certainly mends it; null where that is for its author to decide.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>A second place that matters, such as the first of two rows with the same id.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>As the command line prints it: <c>narrative.md:14:9: error RG0102: no metric is called 'patents.grantd'</c>, and the hint on a line of its own.</summary>
    public override string ToString()
    {
        var place = Span.ToString();
        var word = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
        return $"{place}{(place.Length > 0 ? ": " : string.Empty)}{word} {Code}: {Message}{(Hint is null ? string.Empty : "\n  hint: " + Hint)}";
    }
}
