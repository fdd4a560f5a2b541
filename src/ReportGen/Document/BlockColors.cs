namespace ReportGen.Document;

/// <summary>Which of a theme's colours a block has.</summary>
internal static class BlockColors
{
    /// <summary>The colour of a kind of callout.</summary>
    public static Color Of(this ThemeColors colors, CalloutKind kind) => kind switch
    {
        CalloutKind.Finding => colors.Finding,
        CalloutKind.Warning => colors.Warning,
        _ => colors.Note,
    };

    /// <summary>The colour of a change on a card; null for that of its words.</summary>
    public static Color? Of(this ThemeColors colors, ChangeTone tone) => tone switch
    {
        ChangeTone.Better => colors.Better,
        ChangeTone.Worse => colors.Worse,
        _ => null,
    };
}
