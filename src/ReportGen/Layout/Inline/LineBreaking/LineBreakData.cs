using System.Buffers;
using System.Text;

namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>Looks up the Line_Break property.</summary>
internal static partial class LineBreakData
{
    private const int BlockShift = 7;
    private const int BlockMask = (1 << BlockShift) - 1;

    /// <summary>The class of a code point.</summary>
    public static LineBreakClass ClassOf(int codePoint) =>
        (LineBreakClass)Blocks[(BlockOf[codePoint >> BlockShift] << BlockShift) + (codePoint & BlockMask)];

    /// <summary>The class of the code point at a place in text. A lone surrogate is alphabetic, as LB1 has it.</summary>
    /// <param name="text">UTF-16 text.</param>
    /// <param name="index">Where the code point starts.</param>
    /// <param name="length">Code units that it takes, 1 or 2.</param>
    public static LineBreakClass ClassAt(ReadOnlySpan<char> text, int index, out int length)
    {
        var unit = text[index];
        length = 1;
        if (!char.IsSurrogate(unit))
        {
            return ClassOf(unit);
        }

        if (Rune.DecodeFromUtf16(text[index..], out var rune, out var units) == OperationStatus.Done)
        {
            length = units;
            return ClassOf(rune.Value);
        }

        return LineBreakClass.AL;
    }
}
