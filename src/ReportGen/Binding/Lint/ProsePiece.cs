using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Lint;

/// <summary>A stretch of prose that comes from one place.</summary>
/// <param name="Start">Offset in the prose.</param>
/// <param name="Length">Characters.</param>
/// <param name="Rendered">Offset of its first character in the rendered text.</param>
/// <param name="Kind">What it is to the lint.</param>
/// <param name="Insert">The binding that printed it; null for typed text.</param>
internal readonly record struct ProsePiece(int Start, int Length, int Rendered, ProseKind Kind, Insert? Insert)
{
    public int End => Start + Length;
}
