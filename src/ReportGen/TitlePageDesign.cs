namespace ReportGen;

/// <summary>The title page, but for its type.</summary>
internal sealed record TitlePageDesign
{
    /// <summary>Whether lines stand in the middle rather than at the start.</summary>
    public bool IsCentered { get; init; }

    /// <summary>Where the title begins, as a part of the page's height.</summary>
    public double TitlePlace { get; init; } = 0.27;

    /// <summary>Thickness of the rule above the title; none for no rule.</summary>
    public Length Rule { get; init; } = Length.Pt(2.5);

    /// <summary>Length of the rule, at most that of the text's lines.</summary>
    public Length RuleLength { get; init; } = Length.Pt(42);

    /// <summary>Thickness of the rule above who, when and the note; none for no rule.</summary>
    public Length FootRule { get; init; }

    /// <summary>The edge of the page along which a band of the accent colour runs.</summary>
    public BandEdge Band { get; init; } = BandEdge.None;

    /// <summary>How far the band reaches into the page.</summary>
    public Length BandWidth { get; init; } = Length.Mm(12);

    /// <summary>The widest logo, as a part of the measure.</summary>
    public const double WidestLogo = 0.5;

    /// <summary>Height of the logo; wide ones are lower, see <see cref="WidestLogo"/>.</summary>
    public Length LogoHeight { get; init; } = Length.Pt(48);

    /// <summary>From the rule to the title, and between the groups at the foot.</summary>
    public Length Air { get; init; } = Length.Pt(15);
}
