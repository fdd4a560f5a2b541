namespace ReportGen.Docx.Styling;

/// <summary>Sizes of type by paragraph style, for what must go with them.</summary>
internal static class StyleSizes
{
    /// <summary>Size of a paragraph style's type.</summary>
    /// <param name="style">Its id.</param>
    public static Length SizeOf(this Theme theme, string? style) => style switch
    {
        StyleIds.Title => theme.Title.Size,
        StyleIds.Subtitle => theme.Subtitle.Size,
        StyleIds.TitleOwner => theme.TitleOwner.Size,
        StyleIds.TitleDetail => theme.TitleDetail.Size,
        StyleIds.Caption => theme.Caption.Size,
        StyleIds.Quote => theme.Quote.Size,
        StyleIds.TableHeading => theme.TableHead.Size,
        StyleIds.TableText => theme.TableCell.Size,
        StyleIds.TableNote => theme.TableNote.Size,
        _ => OfLevel(theme, style),
    };

    private static Length OfLevel(Theme theme, string? style)
    {
        for (var level = 1; level <= ThemeLevels.Headings; level++)
        {
            if (style == StyleIds.Heading(level))
            {
                return theme.HeadingLook(level).Size;
            }
        }

        return theme.Body.Size;
    }
}
