using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace ReportGen.Fonts;

/// <summary>The bytes of a font at an address that stays: a mapped file, pinned memory, or a resource where its assembly lies in memory.</summary>
internal sealed unsafe class FontData : IDisposable
{
    private readonly IDisposable _owner;

    private FontData(byte* start, int length, IDisposable owner)
    {
        Start = start;
        Length = length;
        _owner = owner;
    }

    public byte* Start { get; }

    public int Length { get; }

    public ReadOnlySpan<byte> Span => new(Start, Length);

    /// <summary>Opens a source without copying it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FontData Open(FontSource source)
    {
        if (source.Path is { } path)
        {
            return Map(path);
        }

        return source.ResourceAssembly is null ? Pin(source.Bytes) : OpenResource(source);
    }

    public void Dispose() => _owner.Dispose();

    private static FontData Map(string path)
    {
        var length = new FileInfo(path).Length;
        if (length is 0 or > int.MaxValue)
        {
            // An empty file cannot be mapped; one of 2 GiB is no font.
            return length == 0 ? Pin(default) : throw new IOException("the file is too large to be a font");
        }

        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new FontData(start + view.PointerOffset, (int)length, new MappedView(view));
    }

    private static FontData Pin(ReadOnlyMemory<byte> bytes)
    {
        var pin = new PinnedBytes(bytes);
        return new FontData(pin.Start, bytes.Length, pin);
    }

    private static FontData OpenResource(FontSource source)
    {
        var stream = source.ResourceAssembly!.GetManifestResourceStream(source.ResourceName!)
            ?? throw new IOException($"the assembly {source.ResourceAssembly.GetName().Name} holds no such resource");
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new FontData(mapped.PositionPointer, (int)mapped.Length, mapped);
        }

        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Pin(bytes);
        }
    }

    /// <summary>Memory held in place; let go with its owner, also if nobody disposes of it.</summary>
    private sealed class PinnedBytes(ReadOnlyMemory<byte> bytes) : IDisposable
    {
        private MemoryHandle _pin = bytes.Pin();

        ~PinnedBytes() => _pin.Dispose();

        public byte* Start => (byte*)_pin.Pointer;

        public void Dispose()
        {
            _pin.Dispose();
            GC.SuppressFinalize(this);
        }
    }

    /// <summary>A mapping with its pointer acquired: the handle does not let go by itself as long as it is.</summary>
    private sealed class MappedView(MemoryMappedViewAccessor view) : IDisposable
    {
        ~MappedView() => Release();

        public void Dispose()
        {
            Release();
            GC.SuppressFinalize(this);
        }

        private void Release()
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
        }
    }
}
