using System.Globalization;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests;

/// <summary>Same input, same bytes: in another folder, culture and time zone.</summary>
public class DeterminismTests
{
    public static TheoryData<string> Reports => [.. RepositoryFolder.Reports().Select(f => Path.GetRelativePath(RepositoryFolder.Path, f))];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Two_runs_give_equal_bytes(string report)
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        Build(RepositoryFolder.File(report), first.Path);

        CopyFolder(RepositoryFolder.File(report), second.File("elsewhere"));
        using (Unusual.Surroundings())
        {
            Build(second.File("elsewhere"), second.File("out"));
        }

        Assert.NotEmpty(first.Snapshot());
        foreach (var (name, bytes) in first.Snapshot())
        {
            Assert.True(bytes == Convert.ToHexString(File.ReadAllBytes(second.File(Path.Combine("out", name)))), name + " differs");
        }
    }

    private static void Build(string folder, string output) => Report.Load(folder, TestFonts.Options).Save(output);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>A culture that writes numbers its own way, and the other side of the date line.</summary>
    private sealed class Unusual : IDisposable
    {
        private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
        private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

        public static Unusual Surroundings()
        {
            var before = new Unusual();
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = ".";
            culture.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = culture;
            SetZone("Pacific/Kiritimati");
            return before;
        }

        public void Dispose()
        {
            CultureInfo.CurrentCulture = _culture;
            SetZone(_zone);
        }

        private static void SetZone(string? zone)
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
