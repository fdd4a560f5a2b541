using ReportGen.Fonts.Sfnt;

namespace ReportGen.Fonts;

/// <summary>The fonts installed on a computer, found by the names of their families. Looked through once, and only when a family is asked for.</summary>
/// <param name="folders">Folders to look in, with all below them; those that are not there are left out.</param>
internal sealed class SystemFonts(IReadOnlyList<string> folders)
{
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    private readonly Lock _lock = new();
    private Dictionary<string, List<FontSource>>? _families;

    /// <summary>Where this system keeps its fonts: those of the user first.</summary>
    public static SystemFonts OfThisComputer() => new(OperatingSystem.IsWindows() ? Windows() : OperatingSystem.IsMacOS() ? Mac() : Others());

    /// <summary>The faces of a family; none if it is not installed. The same sources each time, so that faces are shared.</summary>
    public IReadOnlyList<FontSource> Find(string family)
    {
        lock (_lock)
        {
            return (_families ??= Look()).GetValueOrDefault(family) ?? [];
        }
    }

    private Dictionary<string, List<FontSource>> Look()
    {
        var families = new Dictionary<string, List<FontSource>>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in folders.SelectMany(Files))
        {
            try
            {
                Add(path, families);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A file that may not be read is no font of this user.
            }
        }

        return families;
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
        : [];

    private static void Add(string path, Dictionary<string, List<FontSource>> families)
    {
        using var data = FontData.Open(FontSource.FromFile(path));
        for (var face = 0; face < SfntFile.FaceCount(data.Span); face++)
        {
            if (FontFactsReader.TryRead(data.Span, face, out var facts) is not null)
            {
                continue;
            }

            var source = FontSource.FromFile(path, face);
            foreach (var family in facts!.Families.Append(facts.Family).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                (families.TryGetValue(family, out var known) ? known : families[family] = []).Add(source);
            }
        }
    }

    private static string[] Windows() =>
    [
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    private static string[] Mac() => [InHome("Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"];

    private static string[] Others() => [InHome(".local", "share", "fonts"), InHome(".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];

    private static string InHome(params string[] parts) =>
        Path.Combine([Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), .. parts]);
}
