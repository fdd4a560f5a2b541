using System.IO.Compression;
using DocumentFormat.OpenXml;

namespace ReportGen.Docx.Package;

/// <summary>Writes the parts of a package one after another, always with the same time, order and compression.</summary>
/// <remarks>
/// System.IO.Packaging writes the local clock and random part names; equal inputs must give equal bytes, so the
/// container is made here and the Open XML SDK fills its parts.
/// </remarks>
internal sealed class PackageWriter : IDisposable
{
    // The first moment that a zip file can tell.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream _output;

    // A zip archive that can seek needs no data descriptors, which some readers refuse.
    private readonly MemoryStream _buffer = new();
    private readonly ZipArchive _zip;

    public PackageWriter(Stream output)
    {
        _output = output;
        _zip = new ZipArchive(_buffer, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>Writes a part by a method that fills its stream.</summary>
    public void Write(string name, Action<Stream> content)
    {
        using var stream = Open(name, CompressionLevel.Optimal);
        content(stream);
    }

    /// <summary>Writes a large part that hardly gets smaller with more effort, such as a font: a fifteenth larger, in a quarter of the time.</summary>
    public void WriteFast(string name, Action<Stream> content)
    {
        using var stream = Open(name, CompressionLevel.Fastest);
        content(stream);
    }

    /// <summary>Writes a part from its root element.</summary>
    public void Write(string name, OpenXmlPartRootElement root)
    {
        using var stream = Open(name, CompressionLevel.Optimal);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    /// <summary>Stores bytes that are compressed already.</summary>
    public void Store(string name, ReadOnlySpan<byte> bytes)
    {
        using var stream = Open(name, CompressionLevel.NoCompression);
        stream.Write(bytes);
    }

    /// <summary>Ends the archive and hands it over; nothing reaches the output before all parts are whole.</summary>
    public void Complete()
    {
        _zip.Dispose();
        _buffer.Position = 0;
        _buffer.CopyTo(_output);
    }

    public void Dispose()
    {
        _zip.Dispose();
        _buffer.Dispose();
    }

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(name, level);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
