using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>How large a chart is, and where its plot stands: the space around it is that of names and numbers.</summary>
/// <param name="Size">Of the whole.</param>
internal sealed record PlotFrame(Body.PictureSize Size)
{
    public Length Left { get; init; }

    public Length Top { get; init; }

    public Length Right { get; init; }

    public Length Bottom { get; init; }

    /// <summary>Size of a line without words; null for a chart that stands alone.</summary>
    public SparkSize? Spark { get; init; }

    /// <summary>Height of the line that names series.</summary>
    public Length LegendHeight { get; init; }

    /// <summary>Whether the name of its series stands above it, as over a panel.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Where that name stands, from above.</summary>
    public Length NameTop { get; init; }

    /// <summary>How many lines the names below take where each has its own place, also those that are left out: LibreOffice shows these, too.</summary>
    public int NameLines { get; init; } = 1;

    /// <summary>Width of the part of the plot, at its left, that is kept for values beyond bars that go below zero.</summary>
    public Length LowLabels { get; init; }

    // More is not allowed (ECMA-376 part 1, 21.2.2.75).
    private const int WidestGap = 500;

    /// <summary>White between the bars of two categories, in percent of the width of a bar.</summary>
    public ushort GapWidth { get; private init; } = 50;

    /// <summary>The frame with bars of a thickness.</summary>
    /// <param name="gap">White between the bars of two categories.</param>
    /// <param name="thickness">Of a bar.</param>
    public PlotFrame WithBars(Length gap, Length thickness) => this with { GapWidth = (ushort)Math.Clamp(Math.Round(100 * (gap / thickness)), 0, WidestGap) };

    /// <summary>The frame, made no higher than its page has room.</summary>
    public PlotFrame Within(Length height) => Size.Height > height ? this with { Size = new Body.PictureSize(Size.Width, height) } : this;

    /// <summary>The part of its place that a bar fills.</summary>
    public double ShareOfBars => 1 / (1 + (GapWidth / 100.0));

    public Length PlotWidth => Size.Width - Left - Right;

    public Length PlotHeight => Size.Height - Top - Bottom;

    /// <summary>The plot without the numbers along its axes.</summary>
    public C.Layout Layout() => At(new C.LayoutTarget { Val = C.LayoutTargetValues.Inner }, (Left, Top), (PlotWidth, PlotHeight));

    /// <summary>A place for something else, from the left and the top of the whole.</summary>
    public C.Layout At((Length X, Length Y) place, (Length Width, Length Height) size) => At(null, place, size);

    /// <summary>A place for words, from the left and the top of the whole.</summary>
    public C.Layout From((Length X, Length Y) place) => new(new C.ManualLayout(
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = Part(place.X, Size.Width) },
        new C.Top { Val = Part(place.Y, Size.Height) }));

    private C.Layout At(C.LayoutTarget? target, (Length X, Length Y) place, (Length Width, Length Height) size)
    {
        var layout = new C.ManualLayout();
        if (target is not null)
        {
            layout.AppendChild(target);
        }

        layout.Append(
            new C.LeftMode { Val = C.LayoutModeValues.Edge },
            new C.TopMode { Val = C.LayoutModeValues.Edge },
            new C.Left { Val = Part(place.X, Size.Width) },
            new C.Top { Val = Part(place.Y, Size.Height) },
            new C.Width { Val = Part(size.Width, Size.Width) },
            new C.Height { Val = Part(size.Height, Size.Height) });
        return new C.Layout(layout);
    }

    private static double Part(Length length, Length whole) => Math.Round(length.Points / whole.Points, 5);
}
