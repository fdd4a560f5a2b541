namespace ReportGen.Pdf.Syntax;

/// <summary>Row filters of PNG, which Flate streams may use (ISO 32000-1, 7.4.4.4).</summary>
internal static class PngPredictor
{
    /// <summary>The Predictor value of streams whose rows all take the Up filter.</summary>
    public const int UpPredictor = 12;

    /// <summary>The Predictor value of streams whose rows choose for themselves.</summary>
    public const int OptimalPredictor = 15;

    private const byte SubFilter = 1;
    private const byte UpFilter = 2;
    private const byte AverageFilter = 3;
    private const byte PaethFilter = 4;

    /// <summary>Filters a row by the one above it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The row before; zeros for the first.</param>
    /// <param name="target">One byte longer than the row: the filter comes first.</param>
    public static void Up(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> target)
    {
        target[0] = UpFilter;
        for (var i = 0; i < row.Length; i++)
        {
            target[i + 1] = (byte)(row[i] - above[i]);
        }
    }

    /// <summary>Filters an image. Each row takes Up or Paeth, whichever leaves the smaller sum: flat drawings favour one, photographs the other.</summary>
    /// <param name="pixels">Rows of equal length.</param>
    /// <param name="rowLength">Bytes in a row.</param>
    /// <param name="pixelLength">Bytes of a pixel.</param>
    public static byte[] Filter(ReadOnlySpan<byte> pixels, int rowLength, int pixelLength)
    {
        var rows = pixels.Length / rowLength;
        var result = new byte[rows * (rowLength + 1)];
        var paeth = new byte[rowLength + 1];
        ReadOnlySpan<byte> above = new byte[rowLength];
        for (var i = 0; i < rows; i++)
        {
            var row = pixels.Slice(i * rowLength, rowLength);
            var target = result.AsSpan(i * (rowLength + 1), rowLength + 1);
            Up(row, above, target);
            Paeth(row, above, paeth, pixelLength);
            if (Sum(paeth) < Sum(target))
            {
                paeth.CopyTo(target);
            }

            above = row;
        }

        return result;
    }

    /// <summary>Takes the filters off rows of one-byte pixels, whichever they chose; a row cut short is left out.</summary>
    /// <param name="filtered">Rows with their filters before them.</param>
    /// <param name="rowLength">Bytes in a row, without its filter.</param>
    public static byte[] Undo(ReadOnlySpan<byte> filtered, int rowLength)
    {
        var rows = filtered.Length / (rowLength + 1);
        var result = new byte[rows * rowLength];
        ReadOnlySpan<byte> above = new byte[rowLength];
        for (var i = 0; i < rows; i++)
        {
            var target = result.AsSpan(i * rowLength, rowLength);
            Undo(filtered.Slice(i * (rowLength + 1), rowLength + 1), above, target);
            above = target;
        }

        return result;
    }

    private static void Undo(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var (left, corner) = i == 0 ? (0, 0) : (target[i - 1], above[i - 1]);
            target[i] = (byte)(row[i + 1] + row[0] switch
            {
                SubFilter => left,
                UpFilter => above[i],
                AverageFilter => (left + above[i]) / 2,
                PaethFilter => Nearest(left, above[i], corner),
                _ => 0,
            });
        }
    }

    private static void Paeth(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> target, int pixelLength)
    {
        target[0] = PaethFilter;
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < pixelLength ? 0 : row[i - pixelLength];
            var corner = i < pixelLength ? 0 : above[i - pixelLength];
            target[i + 1] = (byte)(row[i] - Nearest(left, above[i], corner));
        }
    }

    // PNG specification, 9.4: ties are broken in this order.
    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var toLeft = Math.Abs(guess - left);
        var toAbove = Math.Abs(guess - above);
        var toCorner = Math.Abs(guess - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    // Differences are signed: 255 is as near to nothing as 1.
    private static long Sum(ReadOnlySpan<byte> filtered)
    {
        var sum = 0L;
        foreach (var value in filtered[1..])
        {
            sum += Math.Abs((int)(sbyte)value);
        }

        return sum;
    }
}
