using ReportGen.Binding.Printing;
using ReportGen.Document;

namespace ReportGen.Binding.Templates;

/// <summary>What a binding prints, kept aside while Markdown is parsed around its sentinel.</summary>
/// <param name="SourceStart">Offset of the binding in its source.</param>
/// <param name="SourceLength">Its length, braces too.</param>
/// <param name="Text">The characters printed; for a failed binding the binding itself.</param>
internal sealed record Insert(int SourceStart, int SourceLength, string Text)
{
    public SourceSpan Span { get; init; }

    /// <summary>The figure, its index still open; null for a text that comes from no cell.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The line that is drawn in its place; null for what is printed.</summary>
    public Chart? Sparkline { get; init; }

    /// <summary>Which way it says that something went: −1 down, 0 neither, 1 up; null where it says nothing of that.</summary>
    public int? Direction { get; init; }

    /// <summary>What its author should know though it is printed.</summary>
    public IReadOnlyList<Diagnostic> Remarks { get; init; } = [];

    /// <summary>Whether it begins with a word that the figure brings, which gets a capital where it begins a sentence.</summary>
    public bool BringsWord { get; init; }

    /// <summary>The same at the beginning of a sentence.</summary>
    public Insert AtHead() => !BringsWord ? this : this with
    {
        Text = FirstLetter.Capital(Text),
        Figure = Figure is null ? null : Figure with { Text = FirstLetter.Capital(Text) },
    };

    /// <summary>Why nothing can be printed. Reported when the binding turns out to be no code.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];
}
