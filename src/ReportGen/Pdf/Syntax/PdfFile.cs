using System.Security.Cryptography;

namespace ReportGen.Pdf.Syntax;

/// <summary>A PDF 1.7 file, written forward: indirect objects under numbers given out beforehand, then the cross-references.</summary>
/// <remarks>Compressed, it packs small objects into object streams; uncompressed, every object stands by itself, a line an entry.</remarks>
internal sealed class PdfFile : IDisposable
{
    // ISO 32000-1, 14.4 derives file identifiers from 16-byte digests; more would only be longer.
    private const int IdentifierLength = 16;

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CrossReferences _references = new();
    private readonly ObjectStream _packed = new();
    private readonly ByteBuffer _scratch = new();
    private readonly ByteBuffer _deflated = new();
    private readonly ObjectWriter _writer;
    private long _position;

    public PdfFile(Stream output, bool compress)
    {
        _output = output;
        Compress = compress;
        _writer = new ObjectWriter(_scratch, pretty: !compress);

        // Bytes above 127 tell transfer programs that the file is binary (7.5.2; PDF/A-2, 6.1.2).
        Emit("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
    }

    public bool Compress { get; }

    /// <summary>Gives out object numbers; each must be written before the end.</summary>
    public ObjectId Reserve(int count = 1) => _references.Reserve(count);

    /// <summary>Starts an object; what the writer is given until <see cref="End"/> is its value.</summary>
    public ObjectWriter Begin(ObjectId id)
    {
        if (Compress)
        {
            _packed.Begin(id);
            return _packed.Writer;
        }

        return BeginPlain(id);
    }

    public void End()
    {
        if (!Compress)
        {
            EndPlain();
            return;
        }

        _packed.End();
        if (_packed.IsFull)
        {
            FlushPacked();
        }
    }

    /// <summary>Starts a stream; what the writer is given are entries of its dictionary, without filter and length.</summary>
    public ObjectWriter BeginStream(ObjectId id) => BeginPlain(id).BeginDictionary();

    /// <param name="data">The stream's data.</param>
    /// <param name="filter">What was done to them, or is to be done.</param>
    public void EndStream(ReadOnlySpan<byte> data, StreamFilter filter)
    {
        if (filter == StreamFilter.Flate && Compress)
        {
            _deflated.Clear();
            Deflater.Deflate(data, _deflated);
            EndStreamWith(_deflated.Span, StreamFilter.Deflated);
            return;
        }

        EndStreamWith(data, filter);
    }

    /// <summary>Writes what is left and the cross-references.</summary>
    /// <param name="root">The catalog.</param>
    /// <param name="info">The information dictionary.</param>
    public void Finish(ObjectId root, ObjectId info)
    {
        FlushPacked();
        var stream = Compress ? Reserve() : default;
        Span<byte> identifier = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetCurrentHash(identifier);
        var trailer = new Trailer(root, info, identifier[..IdentifierLength].ToArray());
        var start = _position;
        if (Compress)
        {
            WriteReferenceStream(stream, trailer);
        }
        else
        {
            WriteReferenceTable(trailer);
        }

        _scratch.Clear();
        _scratch.Append("startxref\n"u8);
        _scratch.AppendInteger(start);
        _scratch.Append("\n%%EOF\n"u8);
        Emit(_scratch.Span);
    }

    public void Dispose() => _hash.Dispose();

    private ObjectWriter BeginPlain(ObjectId id)
    {
        _references.SetPosition(id, _position);
        _scratch.Clear();
        _scratch.AppendInteger(id.Number);
        _scratch.Append(" 0 obj\n"u8);
        return _writer;
    }

    private void EndPlain()
    {
        _scratch.Append("\nendobj\n"u8);
        Emit(_scratch.Span);
    }

    private void EndStreamWith(ReadOnlySpan<byte> data, StreamFilter filter)
    {
        if (filter is StreamFilter.Deflated or StreamFilter.Dct)
        {
            _writer.Key("Filter"u8).Name(filter == StreamFilter.Dct ? "DCTDecode"u8 : "FlateDecode"u8);
        }

        _writer.Key("Length"u8).Integer(data.Length).EndDictionary();
        _scratch.Append("\nstream\n"u8);
        Emit(_scratch.Span);
        Emit(data);
        Emit("\nendstream\nendobj\n"u8);
    }

    private void FlushPacked()
    {
        if (_packed.Ids.Count == 0)
        {
            return;
        }

        var container = Reserve();
        for (var i = 0; i < _packed.Ids.Count; i++)
        {
            _references.SetPacked(_packed.Ids[i], container, i);
        }

        BeginStream(container)
            .Key("Type"u8).Name("ObjStm"u8)
            .Key("N"u8).Integer(_packed.Ids.Count)
            .Key("First"u8).Integer(_packed.IndexLength);
        EndStream(_packed.Take(), StreamFilter.Flate);
    }

    private void WriteReferenceStream(ObjectId id, Trailer trailer)
    {
        var dictionary = BeginStream(id).Key("Type"u8).Name("XRef"u8);
        CrossReferences.Describe(dictionary, predicted: true);
        WriteTrailer(dictionary, trailer);
        EndStream(_references.ToPredictedRows(), StreamFilter.Flate);
    }

    private void WriteReferenceTable(Trailer trailer)
    {
        _scratch.Clear();
        _references.AppendTable(_scratch);
        _scratch.Append("trailer\n"u8);
        WriteTrailer(_writer.BeginDictionary(), trailer);
        _writer.EndDictionary();
        _scratch.Append((byte)'\n');
        Emit(_scratch.Span);
    }

    private void WriteTrailer(ObjectWriter dictionary, Trailer trailer) => dictionary
        .Key("Size"u8).Integer(_references.Size)
        .Key("Root"u8).Reference(trailer.Root)
        .Key("Info"u8).Reference(trailer.Info)
        .Key("ID"u8).BeginArray().Hex(trailer.Identifier).Hex(trailer.Identifier).EndArray();

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }

    private sealed record Trailer(ObjectId Root, ObjectId Info, byte[] Identifier);
}
