using ReportGen.Images;
using ReportGen.Layout.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Inline;

/// <summary>One broken line. X counts from the paragraph's left edge, y from the baseline, downwards.</summary>
internal sealed record LineBox
{
    public required TextPiece[] Pieces { get; init; }

    /// <summary>Left edge of the first piece.</summary>
    public required double Start { get; init; }

    /// <summary>Width from <see cref="Start"/> to the last ink; the space at the line's end is not counted.</summary>
    public required double Width { get; init; }

    /// <summary>Height above the baseline that the line needs: that of its style's leading, more only for tall inline pictures.</summary>
    public required double Ascent { get; init; }

    /// <summary>Depth below the baseline.</summary>
    public required double Descent { get; init; }

    public double Height => Ascent + Descent;

    /// <summary>Whether the line is wider than its room, because nothing in it may be broken.</summary>
    public bool IsOverfull { get; init; }

    /// <summary>Whether a word goes on in the next line.</summary>
    public bool EndsWithHyphen { get; init; }

    /// <summary>Where the line ends among the paragraph's characters, and the next begins.</summary>
    public int TextEnd { get; init; }

    /// <summary>First marks of notes.</summary>
    public IReadOnlyList<NoteMark> Notes { get; init; } = [];

    public IReadOnlyList<LineLink> Links { get; init; } = [];

    public IReadOnlyList<LineImage> Images { get; init; } = [];

    public IReadOnlyList<LineDrawing> Drawings { get; init; } = [];

    /// <summary>Dots below emphasised hanzi.</summary>
    public IReadOnlyList<LineDot> Dots { get; init; } = [];

    /// <summary>Underlines and strikethroughs.</summary>
    public IReadOnlyList<LineRule> Rules { get; init; } = [];

    /// <summary>Height of lines one below the other.</summary>
    public static double HeightOf(IReadOnlyList<LineBox> lines)
    {
        var height = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            height += lines[i].Height;
        }

        return height;
    }
}

/// <summary>The part of a link on a line.</summary>
internal readonly record struct LineLink(double X, double Width, string Target, string Contents, int Structure);

/// <summary>A picture on a line; <paramref name="Top"/> is its upper edge from the baseline (negative: above).</summary>
internal readonly record struct LineImage(double X, double Top, double Width, double Height, LoadedImage Image, int Structure);

/// <summary>A drawing on a line, such as a sparkline; <paramref name="Top"/> as of a picture.</summary>
internal readonly record struct LineDrawing(double X, double Top, double Width, double Height, ChartDrawing Drawing, int Structure);

/// <summary>A dot on a line, by its middle; <paramref name="Y"/> from the baseline, downwards.</summary>
internal readonly record struct LineDot(double X, double Y, double Diameter, Color Color);

/// <summary>A rule on a line; <paramref name="Top"/> from the baseline.</summary>
internal readonly record struct LineRule(double X, double Top, double Width, double Thickness, Color Color);
