using System.Text;

namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Finds a file that a PDF carries.</summary>
internal static class AttachedFiles
{
    /// <summary>The content of an attached file; null where no file has the name.</summary>
    /// <exception cref="PdfDamageException">It is no PDF, or its objects cannot be followed.</exception>
    /// <exception cref="PdfEncryptedException">It is encrypted.</exception>
    public static byte[]? Find(ReadOnlyMemory<byte> file, string name)
    {
        var objects = PdfObjects.Open(file);
        var specification = Specifications(objects).FirstOrDefault(s => NameOf(objects, s) == name);
        return objects.Entry(objects.Entry(specification, "EF"), "F") is PdfStream content ? StreamContent.Of(content) : null;
    }

    /// <summary>Files of the document itself, then those of the tree of names: programs that save a PDF again may keep one of the two.</summary>
    private static IEnumerable<PdfValue?> Specifications(PdfObjects objects)
    {
        var associated = objects.Entry(objects.Catalog, "AF") as PdfArray;
        var tree = objects.Entry(objects.Entry(objects.Catalog, "Names"), "EmbeddedFiles");
        return (associated?.Items ?? []).Concat(Leaves(objects, tree, [])).Select(objects.Resolve);
    }

    private static IEnumerable<PdfValue> Leaves(PdfObjects objects, PdfValue? node, HashSet<long> seen)
    {
        var names = objects.Entry(node, "Names") as PdfArray;
        var kids = objects.Entry(node, "Kids") as PdfArray;
        return (names?.Items ?? []).Where((_, i) => i % 2 == 1)
            .Concat((kids?.Items ?? []).OfType<PdfReference>().Where(kid => seen.Add(kid.Number)).SelectMany(kid => Leaves(objects, kid, seen)));
    }

    private static string? NameOf(PdfObjects objects, PdfValue? specification) =>
        (objects.Entry(specification, "UF") ?? objects.Entry(specification, "F")) is PdfString { Bytes: var bytes }
            ? bytes is [0xFE, 0xFF, .. var text] ? Encoding.BigEndianUnicode.GetString(text) : Encoding.Latin1.GetString(bytes)
            : null;
}
