namespace ReportGen.Layout.Flow;

/// <summary>The room of the pages that a flow is cut into.</summary>
/// <param name="Room">Height of the text on a page.</param>
/// <param name="Grid">Distance of the baseline grid's lines; 0 for none.</param>
internal sealed record PageSpace(double Room, double Grid)
{
    /// <summary>Height of the text on a turned page.</summary>
    public double TurnedRoom { get; init; } = Room;

    /// <summary>Height of a line of text.</summary>
    public double Line { get; init; }

    /// <summary>Height that a float takes of its page, with the space that parts it from text.</summary>
    public double SlotOf(FloatFlow flow)
    {
        var height = flow.Height + Line;
        return Grid > 0 ? Math.Ceiling((height - Tolerance) / Grid) * Grid : height;
    }

    /// <summary>Room for the errors of adding heights; far below what anyone sees.</summary>
    public const double Tolerance = 0.01;

    /// <summary>What parts text from notes.</summary>
    public FootSpace Foot { get; init; }

    /// <summary>The pages of a theme.</summary>
    public static PageSpace Of(Theme theme) => new(PageRoom.Of(theme.Page, theme.Body.Leading), theme.IsOnGrid ? theme.Body.Leading.Points : 0)
    {
        TurnedRoom = PageRoom.Of(theme.Page.Turned, theme.Body.Leading),
        Line = theme.Body.Leading.Points,
        Foot = FootSpace.Of(theme),
    };
}
