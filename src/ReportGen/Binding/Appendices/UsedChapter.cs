using ReportGen.Document;

namespace ReportGen.Binding.Appendices;

/// <summary>The metrics that a chapter is the first to use, in the order of their use.</summary>
/// <param name="Heading">Its heading; null for what stands before the first chapter.</param>
internal sealed record UsedChapter(Heading? Heading)
{
    public List<UsedSeries> Series { get; } = [];
}
