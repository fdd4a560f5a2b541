using ReportGen.Document;

namespace ReportGen.Binding.Editions;

/// <summary>An edition as it is compared with others.</summary>
/// <param name="File">Its narrative.</param>
/// <param name="Document">What it says.</param>
internal sealed record BoundEdition(string File, ReportDocument Document);
