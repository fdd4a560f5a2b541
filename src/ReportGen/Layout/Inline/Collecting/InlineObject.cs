using ReportGen.Images;
using ReportGen.Layout.Charts;

namespace ReportGen.Layout.Inline.Collecting;

/// <summary>A picture or a drawing among the characters: one object replacement character stands for it.</summary>
internal readonly record struct InlineObject(int Position, double Width, double Height, int Structure)
{
    /// <summary>The picture; null for a drawing.</summary>
    public LoadedImage? Image { get; init; }

    /// <summary>What is drawn; null for a picture.</summary>
    public ChartDrawing? Drawing { get; init; }
}
