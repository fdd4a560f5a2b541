namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>The objects of a PDF file, read when they are asked for.</summary>
internal sealed class PdfObjects
{
    // An object stream and a stream's length are a level each; more is a circle.
    private const int DeepestChain = 32;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ObjectTable _table;
    private readonly Dictionary<long, IReadOnlyList<PdfValue>> _containers = [];
    private int _depth;

    private PdfObjects(ReadOnlyMemory<byte> file)
    {
        _file = file;
        _table = ObjectTableReader.Read(file);
    }

    /// <summary>The document's catalog.</summary>
    public PdfDictionary Catalog => Resolve(_table.Trailer.GetValueOrDefault("Root")) as PdfDictionary
        ?? throw new PdfDamageException("its catalog is missing");

    /// <exception cref="PdfDamageException">It is no PDF, or its objects cannot be followed.</exception>
    /// <exception cref="PdfEncryptedException">It is encrypted.</exception>
    public static PdfObjects Open(ReadOnlyMemory<byte> file)
    {
        var objects = new PdfObjects(file);
        return objects._table.Trailer.ContainsKey("Encrypt") ? throw new PdfEncryptedException() : objects;
    }

    /// <summary>The value itself, or the object that it refers to; null for none.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        if (value is not PdfReference reference)
        {
            return value;
        }

        if (++_depth > DeepestChain)
        {
            throw new PdfDamageException("its objects refer to each other in a circle");
        }

        var found = _table.Find(reference.Number) is { } place ? Resolve(Read(place)) : null;
        _depth--;
        return found;
    }

    /// <summary>A dictionary's entry, resolved; null for none.</summary>
    public PdfValue? Entry(PdfValue? dictionary, string key) =>
        Resolve(dictionary) is PdfDictionary found ? Resolve(found.Entries.GetValueOrDefault(key)) : null;

    private PdfValue? Read(ObjectPlace place)
    {
        if (place.Container == 0)
        {
            return IndirectObject.Read(_file, place.Offset, Resolve);
        }

        if (!_containers.TryGetValue(place.Container, out var members))
        {
            members = ReadContainer(Resolve(new PdfReference(place.Container)));
            _containers[place.Container] = members;
        }

        return place.Offset < members.Count ? members[(int)place.Offset] : null;
    }

    /// <summary>The objects of an object stream (ISO 32000-1, 7.5.7): numbers and offsets stand before them.</summary>
    private List<PdfValue> ReadContainer(PdfValue? container)
    {
        if (container is not PdfStream stream
            || Entry(stream.Dictionary, "N") is not PdfNumber count
            || Entry(stream.Dictionary, "First") is not PdfNumber first)
        {
            throw new PdfDamageException("a stream of objects is none");
        }

        var content = StreamContent.Of(stream);
        var index = new PdfScanner(content, 0);
        var members = new List<PdfValue>();
        for (var i = 0; i < count.Value; i++)
        {
            _ = index.Read<PdfNumber>();
            members.Add(new PdfScanner(content, first.Value + index.Read<PdfNumber>().Value).Read());
        }

        return members;
    }
}
