using System.Reflection;

namespace ReportGen;

/// <summary>A font that a report may use: where its bytes are, and what it is called.</summary>
/// <remarks>
/// Bytes are read when a character needs them, not before, and once: all reports that are given the same source share
/// what was read, on any threads. So make a source once and keep it. There is nothing to dispose: a font's file is
/// let go when neither the source nor a report made with it is in use any more.
/// </remarks>
public sealed class FontSource
{
    private readonly Lock _opening = new();
    private object? _opened;

    private FontSource(string? path, ReadOnlyMemory<byte> bytes, Assembly? assembly, string? resource)
    {
        Path = path;
        Bytes = bytes;
        ResourceAssembly = assembly;
        ResourceName = resource;
    }

    /// <summary>Family name, such as <c>Source Serif 4</c>; null to read it from the file.</summary>
    public string? Family { get; private init; }

    /// <summary>Weight as in OpenType, 400 regular, 700 bold; 0 to read it from the file.</summary>
    public int Weight { get; private init; }

    /// <summary>Whether the face is italic; counts where <see cref="Family"/> is given.</summary>
    public bool Italic { get; private init; }

    internal string? Path { get; }

    /// <summary>Name of the report's file that it is, for messages; null for another source.</summary>
    internal string? ReportFile { get; private init; }

    /// <summary>Where the report names it.</summary>
    internal SourceSpan Span { get; private init; }

    /// <summary>Place among the faces of a collection, from 0.</summary>
    internal int Face { get; private init; }

    internal ReadOnlyMemory<byte> Bytes { get; }

    internal Assembly? ResourceAssembly { get; }

    internal string? ResourceName { get; }

    /// <summary>What was made of the bytes: made once, whoever asks first.</summary>
    /// <param name="open">Opens the font; null if it cannot be used, and then the next report tries again.</param>
    internal T? Opened<T>(Func<FontSource, T?> open)
        where T : class
    {
        lock (_opening)
        {
            return (T?)(_opened ??= open(this));
        }
    }

    /// <summary>A TrueType or OpenType file, or the first face of a collection. The file is mapped, not copied.</summary>
    public static FontSource FromFile(string path) => new(path, default, null, null);

    /// <summary>A face of a file on this computer.</summary>
    internal static FontSource FromFile(string path, int face) => new(path, default, null, null) { Face = face };

    /// <summary>A face of a font file that is a part of the report.</summary>
    internal static FontSource FromReport(FontFile file, ReadOnlyMemory<byte> bytes, int face) =>
        new(null, bytes, null, null) { ReportFile = file.Path, Span = file.Span, Face = face };

    /// <summary>A font in memory. The bytes must not change while a report uses them.</summary>
    public static FontSource FromMemory(ReadOnlyMemory<byte> bytes) => new(null, bytes, null, null);

    /// <summary>A font embedded in an assembly, described so that it is opened only when needed.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">Manifest name of the resource.</param>
    /// <param name="family">Family name.</param>
    /// <param name="weight">Weight as in OpenType.</param>
    /// <param name="italic">Whether the face is italic.</param>
    public static FontSource FromResource(Assembly assembly, string name, string family, int weight, bool italic = false) =>
        new(null, default, assembly, name) { Family = family, Weight = weight, Italic = italic };
}
