using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Charts the size of a word: as both outputs set them in a line.</summary>
internal static class WordSize
{
    // In ems of the text around: as wide as a short word, and as high as its capitals, so that no line grows.
    public const double Width = 4;
    public const double Height = 0.7;

    // As strong as the stems of the letters, and a dot like that of an i, a little larger.
    public const double Thickness = 0.07;
    public const double Radius = 0.14;

    /// <summary>The plan of a line among words.</summary>
    public static ChartPlan Plan(Sparkline line, ChartDesign design) =>
        ChartPlanner.Plan(line.Chart, design, new ChartRoom(Width)) with { Alt = ChartAlt.OfWord(line.Chart) };
}
