using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Charts the size of a word: as both outputs set them in a line.</summary>
internal static class WordSize
{
    // In ems of the text around: as wide as a short word, and as high as its capitals, so that no line grows.
    private const double Width = 4;
    private const double Height = 0.7;

    // As strong as the stems of the letters, and a dot like that of an i, a little larger.
    private const double Thickness = 0.07;
    private const double Radius = 0.14;

    /// <param name="em">Size of the text around.</param>
    public static SparkSize Of(Length em) => new(em * Width, em * Height, em * Thickness, em * Radius);

    /// <summary>The plan of a line among words, or below the number of a card.</summary>
    public static ChartPlan Plan(Sparkline line, ChartDesign design) =>
        ChartPlanner.Plan(line.Chart, design, new ChartRoom(Width)) with { Alt = ChartAlt.OfWord(line.Chart) };
}
