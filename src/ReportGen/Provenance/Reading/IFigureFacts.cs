namespace ReportGen.Provenance.Reading;

/// <summary>What a file says of one figure, by the keys of <c>NAME.figures.json</c>; those of a Word file are the same.</summary>
internal interface IFigureFacts
{
    /// <summary>A fact as text; null where there is none.</summary>
    string? this[string key] { get; }

    /// <summary>What it says of further cells.</summary>
    /// <param name="key">Name of the list in JSON.</param>
    /// <param name="element">Name of its elements in XML.</param>
    IEnumerable<IFigureFacts> Further(string key, string element);
}
