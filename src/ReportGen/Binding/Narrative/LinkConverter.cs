using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding.Narrative;

/// <summary>Links, with their targets checked.</summary>
internal sealed class LinkConverter(NarrativeContext context)
{
    private readonly LinkTargets _targets = new(context.Outline.Anchors, context.Diagnostics);

    /// <returns>The link, or its words alone where the target is wrong.</returns>
    public IReadOnlyList<Inline> Convert(LinkInline link, IReadOnlyList<Inline> inlines)
    {
        var span = context.SpanOf(link);
        if (Target(link.Url ?? string.Empty, span) is not { } target)
        {
            return inlines;
        }

        var words = inlines.Count > 0 ? inlines : [new Text(target) { Span = span }];
        return [new Link(target, words) { Span = span, Title = Title(link) }];
    }

    public Inline Autolink(AutolinkInline link)
    {
        var span = context.SpanOf(link);
        var words = new Text(context.Rendered.AsWritten(link.Url)) { Span = span };
        var target = Target(link.IsEmail ? "mailto:" + link.Url : link.Url, span);
        return target is null ? words : new Link(target, [words]) { Span = span };
    }

    private string Title(LinkInline link)
    {
        var title = link.Title ?? string.Empty;
        foreach (var insert in PlainText.InsertsIn(title, context.Rendered))
        {
            context.Figures.Report(insert);
        }

        return PlainText.Of(title, context.Rendered);
    }

    /// <summary>The target if it may stand in the outputs; else null, and why is reported.</summary>
    private string? Target(string url, SourceSpan span)
    {
        var target = context.Rendered.AsWritten(url);
        if (Sentinels.In(url))
        {
            context.Diagnostics.Add(Messages.BindingInTarget(span, target));
        }

        return _targets.Check(target, span);
    }
}
