using Markdig.Syntax;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;

namespace ReportGen.Binding.Narrative;

/// <summary>What the converters of one parsed text need.</summary>
/// <param name="Rendered">The text that Markdig parsed.</param>
/// <param name="Words">Names of numbered things.</param>
/// <param name="Outline">Headings, captions and anchors of the narrative.</param>
internal sealed record NarrativeContext(
    RenderedText Rendered,
    Outline Outline,
    FigureRegister Figures,
    ReferenceWords Words,
    Conventions Conventions,
    DiagnosticBag Diagnostics)
{
    public NoteTable<NoteBlock> Notes { get; } = new(Diagnostics);

    /// <summary>What becomes of the marks of footnotes.</summary>
    public NoteUse NoteUse { get; init; }

    /// <summary>Whether the text is that of a fenced block: what its footnotes say stands in the narrative, and is read there.</summary>
    public bool IsInBlock { get; init; }

    /// <summary>Whether the text is a label, such as that of a cell, which need not begin as a sentence does.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Metrics, language and period, for the bindings of settings and blocks.</summary>
    public required BindingContext Binding { get; init; }

    /// <summary>The free tables that blocks print.</summary>
    public DataTables Data { get; init; } = DataTables.None;

    /// <summary>Asked in every loop over the narrative.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Where a node of Markdig's tree stands in the author's file.</summary>
    public SourceSpan SpanOf(MarkdownObject node) => Rendered.Span(node.Span.Start, node.Span.End + 1);

    /// <summary>Says of attributes without a meaning here that they have none.</summary>
    public void WarnUnknown(AttributeList attributes, string[] classes, string[] keys)
    {
        foreach (var name in attributes.Unknown(classes, keys))
        {
            Diagnostics.Add(Messages.AttributeWithoutEffect(attributes.Span, name));
        }
    }
}
