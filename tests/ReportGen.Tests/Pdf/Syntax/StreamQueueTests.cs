using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class StreamQueueTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_cores_does_not_change_a_byte(int workers) =>
        Assert.Equal(Write(1), Write(workers));

    private static byte[] Write(int workers)
    {
        var stream = new MemoryStream();
        using var file = new PdfFile(stream, compress: true);
        var queue = new StreamQueue(file, workers);
        var last = default(ObjectId);
        for (var i = 0; i < 300; i++)
        {
            var item = queue.Rent();
            for (var j = 0; j < (i % 7) * 400; j++)
            {
                item.Data.AppendInteger(i * j);
            }

            last = file.Reserve();
            queue.Enqueue(last, item);
        }

        queue.Drain();
        file.Finish(last, last);
        return stream.ToArray();
    }
}
