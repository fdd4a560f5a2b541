using System.Runtime.CompilerServices;
using ReportGen.Diagnostics;
using ReportGen.Fonts;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

public class SharingTests
{
    [Fact]
    public void Many_reports_at_once_give_the_bytes_of_one_after_another()
    {
        var reports = RepositoryFolder.Reports();
        var serial = reports.Select(r => Built.Bytes(Report.Load(r, TestFonts.Options, TestContext.Current.CancellationToken))).ToList();

        // Sources of their own, so that the threads race for opening them, too.
        var options = new ReportOptions { Fonts = [.. LatinFonts.All, .. ChineseFonts.All.Select(Copy)] };
        Parallel.For(0, 4 * reports.Count, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, i =>
        {
            var built = Built.Bytes(Report.Load(reports[i % reports.Count], options, TestContext.Current.CancellationToken));
            Assert.True(serial[i % reports.Count].SequenceEqual(built), reports[i % reports.Count]);
        });
    }

    [Fact]
    public void One_edition_may_be_written_on_many_threads()
    {
        var edition = Report.Load(RepositoryFolder.File("samples", "minimal"), TestFonts.Options, TestContext.Current.CancellationToken).Editions[0];
        var expected = Built.Bytes(edition.SavePdf);
        Parallel.For(0, 16, _ => Assert.Equal(expected, Built.Bytes(edition.SavePdf)));
    }

    [Fact]
    public void A_source_is_opened_once_for_all_reports()
    {
        var sources = new[] { Copy(LatinFonts.All[0]) };
        var faces = new FontFace[8];
        Parallel.For(0, faces.Length, i => faces[i] = new FontLibrary(sources).Stack(BuiltIn.Booklet.Body, new DiagnosticBag()).Primary);
        Assert.All(faces, f => Assert.Same(faces[0], f));
    }

    [Fact]
    public void A_source_that_could_not_be_read_is_tried_again()
    {
        using var folder = new TemporaryFolder();
        var source = FontSource.FromFile(folder.File("late.ttf"));
        Assert.Contains("RG0410", Codes(source));
        File.WriteAllBytes(folder.File("late.ttf"), Bytes(LatinFonts.All[0]));
        Assert.DoesNotContain("RG0410", Codes(source));
    }

    [Fact]
    public void Fonts_that_nobody_uses_are_let_go()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), Bytes(LatinFonts.All[0]));
        var faces = Enumerable.Range(0, 20).SelectMany(_ => BuildWith(FontSource.FromFile(folder.File("a.ttf")), FontSource.FromMemory(Bytes(LatinFonts.All[0])))).ToList();
        for (var i = 0; i < 10 && faces.Any(f => f.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.All(faces, f => Assert.False(f.IsAlive));
        Assert.DoesNotContain(Mappings(), m => m.EndsWith(folder.File("a.ttf"), StringComparison.Ordinal));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> BuildWith(params FontSource[] sources)
    {
        var report = Report.Load(new DocumentBuilder("T").Paragraph("x"), null, new ReportOptions { Fonts = sources }, TestContext.Current.CancellationToken);
        report.Editions[0].SavePdf(Stream.Null, TestContext.Current.CancellationToken);
        return [.. sources.Select(s => new WeakReference(s.Opened<FontFace>(_ => null)))];
    }

    private static IEnumerable<string> Codes(FontSource source) =>
        Report.Load(new DocumentBuilder("T"), null, new ReportOptions { Fonts = [source] }, TestContext.Current.CancellationToken).Diagnostics.Select(d => d.Code);

    private static FontSource Copy(FontSource source) =>
        FontSource.FromResource(source.ResourceAssembly!, source.ResourceName!, source.Family!, source.Weight, source.Italic);

    private static byte[] Bytes(FontSource source)
    {
        using var stream = source.ResourceAssembly!.GetManifestResourceStream(source.ResourceName!)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string[] Mappings() => OperatingSystem.IsLinux() ? File.ReadAllLines("/proc/self/maps") : [];
}
