namespace ReportGen.Tests.Mutations;

/// <summary>What a narrative says in words of its own, and when that is true of the figures.</summary>
/// <param name="Quote">Words of the narrative that say it; once they are gone, nothing is claimed.</param>
/// <param name="Holds">Whether it is true of a metrics.csv.</param>
internal sealed record StatedClaim(string Quote, Func<CsvTable, bool> Holds)
{
    /// <summary>Why a program cannot tell that it is false; null where the product must.</summary>
    public string? Beyond { get; init; }

    /// <summary>Whether without it there is nothing to print, rather than something false.</summary>
    public bool IsNeed { get; init; }
}
