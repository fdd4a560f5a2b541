using Markdig.Syntax;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding;

/// <summary>Settings to what the title page and the metadata say.</summary>
internal sealed class InfoBinder(BindingContext binding, NarrativeContext narrative)
{
    /// <param name="firstHeading">Stands in for a title that is not set; null for none.</param>
    public DocumentInfo Bind(EditionInput edition, HeadingBlock? firstHeading)
    {
        var settings = edition.Settings;
        return new DocumentInfo
        {
            Title = settings.Title is null ? TitleFrom(edition, firstHeading) : Inlines(settings.Title),
            Subtitle = Inlines(settings.Subtitle),
            Author = Inlines(settings.Author),
            Organization = Inlines(settings.Organization),
            Note = Inlines(settings.Note),
            Logo = Logo(settings.Logo),
            Cover = Cover(settings.Cover),
            Date = settings.Date,
            DateText = settings.Date is { } date ? DateText.Of(date, binding.Conventions) : string.Empty,
            Language = settings.Language,
            Wording = Wording.For(settings.Language),
            IsDraft = settings.Draft,
        };
    }

    private IReadOnlyList<Inline> TitleFrom(EditionInput edition, HeadingBlock? heading)
    {
        if (heading is not null)
        {
            return InlineConverter.Convert(heading.Inline, narrative);
        }

        binding.Diagnostics.Add(Messages.NoTitle(SourceSpan.OfFile(edition.Narrative.File)));
        return [];
    }

    private List<Inline> Inlines(SettingText? setting)
    {
        if (setting is null)
        {
            return [];
        }

        var rendered = TemplateRenderer.Render(TemplateSource.OfSetting(setting), binding);
        var context = narrative with { Rendered = rendered };
        var inlines = new List<Inline>();
        foreach (var paragraph in MarkdownDialect.ParseLine(rendered.Text).OfType<ParagraphBlock>())
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak { Span = setting.Span });
            }

            inlines.AddRange(InlineConverter.Convert(paragraph.Inline, context));
        }

        return inlines;
    }

    private static ImageReference? Cover(CoverSetting? cover) => cover is null
        ? null
        : new ImageReference(cover.Image.Value, cover.Alt) { Span = cover.Image.Span, IsDecorative = cover.Alt.Length == 0 };

    private static string? Logo(SettingText? logo) => logo?.Value.Replace('\\', '/');
}
