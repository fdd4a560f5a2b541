namespace ReportGen.Pdf.Syntax;

/// <summary>Collects small objects so that they are deflated together (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    // Readers unpack a whole container for one object: large enough to deflate well, small enough to open fast.
    private const int MostObjects = 200;

    private readonly ByteBuffer _index = new();
    private readonly ByteBuffer _objects = new(16 * 1024);
    private readonly List<ObjectId> _ids = new(MostObjects);

    public ObjectStream() => Writer = new ObjectWriter(_objects, pretty: false);

    public ObjectWriter Writer { get; }

    public bool IsFull => _ids.Count >= MostObjects;

    public IReadOnlyList<ObjectId> Ids => _ids;

    /// <summary>Length of the part that lists the objects.</summary>
    public int IndexLength => _index.Length;

    public void Begin(ObjectId id)
    {
        _index.AppendInteger(id.Number);
        _index.Append((byte)' ');
        _index.AppendInteger(_objects.Length);
        _index.Append((byte)' ');
        _ids.Add(id);
    }

    public void End() => _objects.Append((byte)'\n');

    /// <summary>Hands out the content and starts anew.</summary>
    public byte[] Take()
    {
        byte[] content = [.. _index.Span, .. _objects.Span];
        _index.Clear();
        _objects.Clear();
        _ids.Clear();
        return content;
    }
}
