using Xunit;
namespace ReportGen.Tests.Pdf;
public class WriteSample
{
    [Fact]
    public void Go()
    {
        if (Environment.GetEnvironmentVariable("PDF_SAMPLE") is not { } path) return;
        using var frames = new FrameBuilder();
        var d = SampleDocument.Build(frames);
        File.WriteAllBytes(path, PdfWriterTests.Write(d, true));
        File.WriteAllBytes(path + ".plain.pdf", PdfWriterTests.Write(d, false));
    }
}
