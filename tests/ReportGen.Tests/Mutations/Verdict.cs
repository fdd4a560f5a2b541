namespace ReportGen.Tests.Mutations;

/// <summary>What a changed report is.</summary>
internal enum Verdict
{
    /// <summary>All that is printed is true of its metrics.csv.</summary>
    True,

    /// <summary>Something that is printed is not.</summary>
    False,

    /// <summary>Something has no figure to be printed.</summary>
    Unprintable,
}
