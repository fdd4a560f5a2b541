namespace ReportGen.Layout.Inline.Collecting;

/// <summary>What the inlines around a text make of its paragraph's style.</summary>
internal readonly record struct InlineLook
{
    public InlineLook()
    {
    }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsCode { get; init; }

    public bool IsLink { get; init; }

    public bool IsStruck { get; init; }

    public bool IsSmallCaps { get; init; }

    /// <summary>Size as a part of the style's.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Rise of the baseline as a part of the style's size.</summary>
    public double Rise { get; init; }

    // Superiors as type designers draw them: two thirds of the size, their tops near the ascenders' or below the baseline.
    private const double ScriptScale = 0.65;
    private const double SuperscriptRise = 0.36;
    private const double SubscriptRise = -0.14;

    public InlineLook AsSuperscript() => this with { Scale = Scale * ScriptScale, Rise = Rise + (SuperscriptRise * Scale) };

    public InlineLook AsSubscript() => this with { Scale = Scale * ScriptScale, Rise = Rise + (SubscriptRise * Scale) };

    public InlineLook AsCode() => this with { Scale = IsCode ? Scale : Scale * Theme.InlineCodeScale, IsCode = true };
}
