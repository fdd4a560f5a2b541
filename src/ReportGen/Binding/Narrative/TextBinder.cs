using Markdig.Syntax;
using ReportGen.Binding.Lint;
using ReportGen.Binding.Templates;
using ReportGen.Document;
using ReportGen.Input;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding.Narrative;

/// <summary>Texts of settings and blocks to inlines: bindings and inline Markdown count.</summary>
internal static class TextBinder
{
    /// <summary>Binds a text; paragraphs of it become lines.</summary>
    public static List<Inline> Bind(SettingText text, NarrativeContext narrative)
    {
        var source = TemplateSource.OfSetting(text, LiteralRegions.OfSetting(text.Value));
        var context = narrative with { Rendered = TemplateRenderer.Render(source, narrative.Binding) };
        var markdown = MarkdownReader.Read(context.Rendered, MarkdownDialect.ParseLine, narrative.Diagnostics) ?? [];
        NumberLint.Check(markdown, context.Rendered, narrative.Binding);
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
