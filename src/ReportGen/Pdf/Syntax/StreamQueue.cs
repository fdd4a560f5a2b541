namespace ReportGen.Pdf.Syntax;

/// <summary>Streams that wait to be deflated, on other cores, and to be written, in order.</summary>
/// <remarks>Each stream is deflated by itself, so that the bytes do not hang on the number of cores.</remarks>
internal sealed class StreamQueue
{
    // Enough to keep a good many cores busy while the oldest is being written; bounded, so that memory is.
    // The same for any number of cores: it decides where in the file a stream stands.
    private const int Capacity = 16;

    private readonly PdfFile _file;
    private readonly bool _isParallel;
    private readonly Queue<Item> _waiting = new();
    private readonly Stack<Item> _idle = new();

    /// <param name="file">Where the streams go.</param>
    /// <param name="workers">Cores to use; 1 deflates each stream when it is written.</param>
    public StreamQueue(PdfFile file, int workers)
    {
        _file = file;
        _isParallel = workers > 1 && file.Compress;
    }

    /// <summary>A stream to fill and hand back by <see cref="Enqueue"/>.</summary>
    public Item Rent()
    {
        var item = _idle.Count > 0 ? _idle.Pop() : new Item();
        item.Data.Clear();
        item.Deflated.Clear();
        return item;
    }

    public void Enqueue(ObjectId id, Item item)
    {
        item.Id = id;
        if (_isParallel)
        {
            item.Work = Task.Run(item.Deflate);
        }

        _waiting.Enqueue(item);
        if (_waiting.Count > Capacity)
        {
            WriteOldest();
        }
    }

    /// <summary>Writes all that wait.</summary>
    public void Drain()
    {
        while (_waiting.Count > 0)
        {
            WriteOldest();
        }
    }

    private void WriteOldest()
    {
        var item = _waiting.Dequeue();
        item.Work?.GetAwaiter().GetResult();
        item.Work = null;
        Write(item);
    }

    private void Write(Item item)
    {
        _file.BeginStream(item.Id);
        if (item.Deflated.Length > 0)
        {
            _file.EndStream(item.Deflated.Span, StreamFilter.Deflated);
        }
        else
        {
            _file.EndStream(item.Data.Span, StreamFilter.Flate);
        }

        _idle.Push(item);
    }

    /// <summary>A stream on its way. Its buffers are used again once it is written.</summary>
    internal sealed class Item
    {
        public ByteBuffer Data { get; } = new(16 * 1024);

        public ByteBuffer Deflated { get; } = new(8 * 1024);

        public ObjectId Id { get; set; }

        public Task? Work { get; set; }

        public void Deflate() => Deflater.Deflate(Data.Span, Deflated);
    }
}
