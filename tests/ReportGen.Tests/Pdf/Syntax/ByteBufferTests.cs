using System.Globalization;
using System.Text;
using CsCheck;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class ByteBufferTests
{
    [Theory]
    [InlineData(0, 3, "0")]
    [InlineData(1, 3, "1")]
    [InlineData(-1, 3, "-1")]
    [InlineData(0.5, 3, ".5")]
    [InlineData(-0.5, 3, "-.5")]
    [InlineData(12.3456, 3, "12.346")]
    [InlineData(12.3400, 4, "12.34")]
    [InlineData(-12.04, 2, "-12.04")]
    [InlineData(-0.0004, 3, "0")]
    [InlineData(0.0005, 3, ".001")]
    [InlineData(1200, 2, "1200")]
    [InlineData(1e9, 4, "1000000000")]
    public void A_real_has_no_exponent_and_no_trailing_zeros(double value, int decimals, string expected)
    {
        var buffer = new ByteBuffer();
        buffer.AppendReal(value, decimals);
        Assert.Equal(expected, Text(buffer));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ByteBuffer().AppendReal(value, 3));

    [Fact]
    public void A_real_reads_back_within_half_a_unit_of_its_last_decimal() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Int[0, 4]).Sample((value, decimals) =>
        {
            var buffer = new ByteBuffer(1);
            buffer.AppendReal(value, decimals);
            var read = double.Parse(Text(buffer), NumberStyles.Float, CultureInfo.InvariantCulture);
            return Math.Abs(read - value) <= 0.5000001 * Math.Pow(10, -decimals);
        });

    [Fact]
    public void An_integer_reads_back() =>
        Gen.Long.Sample(value =>
        {
            var buffer = new ByteBuffer(1);
            buffer.AppendInteger(value);
            return long.Parse(Text(buffer), CultureInfo.InvariantCulture) == value;
        });

    [Fact]
    public void Hexadecimal_digits_are_upper_case()
    {
        var buffer = new ByteBuffer();
        buffer.AppendHex((ushort)0x0AF9);
        buffer.AppendHex((byte)0xE0);
        Assert.Equal("0AF9E0", Text(buffer));
    }

    [Fact]
    public void Numbers_allocate_nothing()
    {
        var buffer = new ByteBuffer(1 << 16);
        Fill(buffer);
        buffer.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill(buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Fill(ByteBuffer buffer)
    {
        for (var i = 0; i < 1000; i++)
        {
            buffer.AppendReal(i * 1.37, 3);
            buffer.AppendInteger(-i);
            buffer.AppendHex((ushort)i);
        }
    }

    private static string Text(ByteBuffer buffer) => Encoding.ASCII.GetString(buffer.Span);
}
