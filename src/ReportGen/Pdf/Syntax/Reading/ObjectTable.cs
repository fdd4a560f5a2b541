namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Where the objects of a file stand, as its chain of cross-references says; the newest entry of an object counts.</summary>
internal sealed class ObjectTable
{
    private readonly Dictionary<long, ObjectPlace> _places = [];

    /// <summary>The entries of the trailers; of a key in several the newest counts.</summary>
    public Dictionary<string, PdfValue> Trailer { get; } = new(StringComparer.Ordinal);

    /// <summary>Where an object stands; null for one that is not in the file.</summary>
    public ObjectPlace? Find(long number) => _places.TryGetValue(number, out var place) ? place : null;

    /// <summary>Adds what is known of an object, unless something newer is.</summary>
    public void Add(long number, ObjectPlace place) => _places.TryAdd(number, place);

    /// <summary>Adds a trailer's entries.</summary>
    public void Add(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
        {
            Trailer.TryAdd(key, value);
        }
    }
}

/// <summary>The place of an object.</summary>
/// <param name="Container">Number of the object stream that holds it; 0 for one that stands by itself.</param>
/// <param name="Offset">Offset in the file, or index in the object stream.</param>
internal readonly record struct ObjectPlace(long Container, long Offset);
