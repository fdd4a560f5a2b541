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

    /// <summary>What parts text from notes.</summary>
    public FootSpace Foot { get; init; }

    /// <summary>The pages of a theme.</summary>
    public static PageSpace Of(Theme theme) => new(PageRoom.Of(theme), theme.IsOnGrid ? theme.Body.Leading.Points : 0)
    {
        Line = theme.Body.Leading.Points,
        Foot = FootSpace.Of(theme),
    };
}
