using Markdig.Syntax;
using ReportGen.Binding.Templates;
using ReportGen.Document;
using ReportGen.Input;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding.Narrative;

/// <summary>Texts of settings and blocks to inlines: bindings and inline Markdown count.</summary>
internal static class TextBinder
{
    /// <summary>Binds a text; paragraphs of it become lines.</summary>
    public static List<Inline> Bind(SettingText text, NarrativeContext narrative) => Bind(text, narrative, prose: null);

    /// <summary>Binds a text that is prose: its numbers and words are tested as those of the narrative.</summary>
    public static List<Inline> BindProse(SettingText text, NarrativeContext narrative) => Bind(text, narrative, narrative.BlockProse);

    private static List<Inline> Bind(SettingText text, NarrativeContext narrative, List<(MarkdownDocument, RenderedText)>? prose)
    {
        var source = TemplateSource.OfSetting(text, LiteralRegions.OfSetting(text.Value));
        var context = narrative with { Rendered = TemplateRenderer.Render(source, narrative.Binding) };
        var markdown = MarkdownReader.Read(context.Rendered, MarkdownDialect.ParseLine, narrative.Diagnostics) ?? [];
        prose?.Add((markdown, context.Rendered));
        var inlines = new List<Inline>();
        foreach (var paragraph in markdown.OfType<ParagraphBlock>())
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak { Span = text.Span });
            }

            inlines.AddRange(InlineConverter.Convert(paragraph.Inline, context));
        }

        return inlines;
    }
}
