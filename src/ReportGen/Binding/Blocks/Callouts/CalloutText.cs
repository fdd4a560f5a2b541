using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Lint;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Input;
using Block = ReportGen.Document.Block;
using MdBlock = Markdig.Syntax.Block;

namespace ReportGen.Binding.Blocks.Callouts;

/// <summary>What a callout says: Markdown with bindings, as far as it fits between bar and edge.</summary>
internal static class CalloutText
{
    public static IReadOnlyList<Block> Convert(SettingText text, NarrativeContext narrative)
    {
        var source = TemplateSource.OfSetting(text, LiteralRegions.OfNarrative(text.Value, 0));
        var context = narrative with { Rendered = TemplateRenderer.Render(source, narrative.Binding), IsInBlock = true };
        if (MarkdownReader.Read(context.Rendered, MarkdownDialect.ParseBody, narrative.Diagnostics) is not { } markdown)
        {
            return [];
        }

        TakeOut(markdown, context);
        NumberLint.Check(markdown, context.Rendered, narrative.Binding);
        return new BlockConverter(context).Convert(markdown);
    }

    private static void TakeOut(ContainerBlock container, NarrativeContext context)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            if (NameOf(container[i]) is { } name)
            {
                context.Diagnostics.Add(Messages.NotInCallout(context.SpanOf(container[i]), name));
                container.RemoveAt(i);
            }
            else if (container[i] is ContainerBlock inner)
            {
                TakeOut(inner, context);
            }
            else if (container[i] is ParagraphBlock paragraph)
            {
                WarnAttributes(paragraph, context);
            }
        }
    }

    /// <summary>Anchors are known before any block is read, so that a callout has its own alone.</summary>
    private static void WarnAttributes(ParagraphBlock paragraph, NarrativeContext context)
    {
        var attributes = AttributeReader.TakeTrailing(paragraph, context.Rendered);
        context.WarnUnknown(attributes, [], []);
        if (attributes.Id is { } id)
        {
            context.Diagnostics.Add(Messages.AttributeWithoutEffect(attributes.Span, "#" + id));
        }
    }

    private static string? NameOf(MdBlock block) => block switch
    {
        HeadingBlock => "a heading",
        Markdig.Extensions.Tables.Table or CaptionLine => "a table",
        QuoteBlock => "a quotation",
        Markdig.Extensions.DefinitionLists.DefinitionList => "a definition list",
        FencedCodeBlock or CodeBlock => "a block of code",
        ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } } => "a picture",
        ThematicBreakBlock => "a rule",
        PageBreakLine => "a page break",
        ContainerFence => "a ::: container",
        NoteBlock => "what a footnote says",
        _ => null,
    };
}
