namespace ReportGen.Fonts;

/// <summary>A stack and what had to be said when it was found.</summary>
internal sealed class FoundStack(FontStack stack, IReadOnlyList<Diagnostic> diagnostics)
{
    public FontStack Stack { get; } = stack;

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
