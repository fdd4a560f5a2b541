using ReportGen.Docx.Body;

namespace ReportGen.Docx;

/// <summary>The pages of a section: their size and margins, turned by a quarter or not.</summary>
internal sealed record SectionPage(Length Width, Length Height, Length Top, Length Bottom, Length Left, Length Right)
{
    public bool IsLandscape => Width > Height;

    /// <summary>Upright pages as the theme wants them.</summary>
    public static SectionPage Of(PageSettings page) => new(page.Width, page.Height, page.Top, page.Bottom, page.Inside, page.Outside);

    /// <summary>Pages of a section of the body.</summary>
    public static SectionPage Of(PageSettings page, BodySection section) => section.IsLandscape ? Turned(page) : Of(page);

    /// <summary>The room for the words of one column.</summary>
    /// <param name="gap">Between two columns.</param>
    public PictureSize Area(int columns, Length gap) =>
        new((Width - Left - Right - gap * (columns - 1)) * (1.0 / columns), Height - Top - Bottom);

    /// <summary>The margins turn with the page, as when users turn it in Word.</summary>
    private static SectionPage Turned(PageSettings page) => new(page.Height, page.Width, page.Inside, page.Outside, page.Bottom, page.Top);
}
