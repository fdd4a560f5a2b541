using Markdig.Syntax;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding;

/// <summary>Settings to what the title page and the metadata say.</summary>
internal sealed class InfoBinder(BindingContext binding, NarrativeContext narrative)
{
    /// <param name="firstHeading">Stands in for a title that is not set; null for none.</param>
    /// <param name="isRead">Whether the narrative could be read, so that what it lacks is its author's fault.</param>
    public DocumentInfo Bind(EditionInput edition, HeadingBlock? firstHeading, bool isRead)
    {
        var settings = edition.Settings;
        return new DocumentInfo
        {
            Title = settings.Title is null ? TitleFrom(edition, firstHeading, isRead) : Inlines(settings.Title),
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
            DecimalMark = binding.Conventions.DecimalMark[0],
            IsDraft = settings.Draft,
        };
    }

    private IReadOnlyList<Inline> TitleFrom(EditionInput edition, HeadingBlock? heading, bool isRead)
    {
        if (heading is not null)
        {
            // The heading itself has its notes, so the title before it must not take their first marks.
            return InlineConverter.Convert(heading.Inline, narrative with { NoteUse = NoteUse.LeftOut });
        }

        if (isRead)
        {
            binding.Diagnostics.Add(Messages.NoTitle(SourceSpan.OfFile(edition.Narrative.File)));
        }

        return [];
    }

    private List<Inline> Inlines(SettingText? setting) => setting is null ? [] : TextBinder.Bind(setting, narrative with { NoteUse = NoteUse.Refused });

    private static ImageReference? Cover(CoverSetting? cover) => cover is null
        ? null
        : new ImageReference(cover.Image.Value, cover.Alt) { Span = cover.Image.Span, IsDecorative = cover.Alt.Length == 0 };

    private static string? Logo(SettingText? logo) => logo?.Value.Replace('\\', '/');
}
