namespace ReportGen.Pdf.Syntax;

/// <summary>Number of an indirect object; 0 is none. Generations are always 0: files are written once.</summary>
internal readonly record struct ObjectId(int Number)
{
    /// <summary>One of several ids that were reserved together.</summary>
    public static ObjectId operator +(ObjectId first, int index) => new(first.Number + index);
}
