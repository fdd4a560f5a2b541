using ReportGen.Diagnostics;

namespace ReportGen.Binding.Editions;

/// <summary>Tells where the editions of one report do not agree: they print the same figures, nearly as exactly, under the same headings.</summary>
internal static class EditionAgreement
{
    /// <summary>Compares the first edition with each of the others.</summary>
    public static void Check(IReadOnlyList<BoundEdition> editions, DiagnosticBag diagnostics)
    {
        foreach (var other in editions.Skip(1))
        {
            Check(editions[0], other, diagnostics);
        }
    }

    private static void Check(BoundEdition first, BoundEdition other, DiagnosticBag diagnostics)
    {
        var (one, two) = (EditionOutline.Of(first), EditionOutline.Of(other));
        HeadingAgreement.Check(one, two, diagnostics);
        FigureAgreement.CheckPrinted(one, two, diagnostics);
        FigureAgreement.CheckPrinted(two, one, diagnostics);
        FigureAgreement.CheckDigits(one, two, diagnostics);
    }
}
