namespace ReportGen.Pdf.Syntax;

/// <summary>Name and number trees (ISO 32000-1, 7.9.6 and 7.9.7): a root over leaves, so that readers need not load all of it.</summary>
internal static class KeyTree
{
    private const int LeafSize = 64;

    /// <summary>Writes a name tree.</summary>
    /// <param name="names">The keys, each once, in any order.</param>
    /// <param name="value">Writes the value of the key with an index in <paramref name="names"/>.</param>
    public static ObjectId WriteNames(PdfFile file, IReadOnlyList<string> names, Action<ObjectWriter, int> value)
    {
        var order = Enumerable.Range(0, names.Count)
            .Select(i => (Index: i, Key: TextString.Encode(names[i])))
            .OrderBy(k => k.Key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .Select(k => k.Index)
            .ToArray();
        return Write(file, "Names"u8, new Entries(order, (writer, index) => writer.Text(names[index]), value));
    }

    /// <summary>Writes a number tree of the keys 0, 1, 2 and so on.</summary>
    public static ObjectId WriteNumbers(PdfFile file, int count, Action<ObjectWriter, int> value) =>
        Write(file, "Nums"u8, new Entries([.. Enumerable.Range(0, count)], (writer, index) => writer.Integer(index), value));

    private static ObjectId Write(PdfFile file, ReadOnlySpan<byte> name, Entries entries)
    {
        var root = file.Reserve();
        var leafCount = (entries.Order.Length + LeafSize - 1) / LeafSize;
        var leaves = file.Reserve(leafCount);
        for (var leaf = 0; leaf < leafCount; leaf++)
        {
            var part = entries.Order.AsSpan()[(leaf * LeafSize)..Math.Min(entries.Order.Length, (leaf + 1) * LeafSize)];
            var writer = file.Begin(leaves + leaf).BeginDictionary();
            WriteLeaf(writer, name, entries, part);
            writer.EndDictionary();
            file.End();
        }

        WriteRoot(file, root, leaves, leafCount);
        return root;
    }

    private static void WriteLeaf(ObjectWriter writer, ReadOnlySpan<byte> name, Entries entries, ReadOnlySpan<int> part)
    {
        writer.Key("Limits"u8).BeginArray();
        entries.Key(writer, part[0]);
        entries.Key(writer, part[^1]);
        writer.EndArray().Key(name).BeginArray();
        foreach (var index in part)
        {
            entries.Key(writer, index);
            entries.Value(writer, index);
        }

        writer.EndArray();
    }

    private static void WriteRoot(PdfFile file, ObjectId root, ObjectId leaves, int leafCount)
    {
        var writer = file.Begin(root).BeginDictionary().Key("Kids"u8).BeginArray();
        for (var leaf = 0; leaf < leafCount; leaf++)
        {
            writer.Reference(leaves + leaf);
        }

        writer.EndArray().EndDictionary();
        file.End();
    }

    /// <summary>What a tree holds, by index, in the order of its keys.</summary>
    private sealed record Entries(int[] Order, Action<ObjectWriter, int> Key, Action<ObjectWriter, int> Value);
}
