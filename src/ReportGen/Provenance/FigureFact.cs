namespace ReportGen.Provenance;

/// <summary>One thing known of a printed figure: a text or a number.</summary>
/// <param name="Name">Its key in JSON, its attribute in XML.</param>
internal readonly record struct FigureFact(string Name)
{
    /// <summary>The text; null for a number, and for none.</summary>
    public string? Text { get; private init; }

    /// <summary>The number; null for a text, and for none.</summary>
    public decimal? Number { get; private init; }

    public static FigureFact Of(string name, string? text) => new(name) { Text = text };

    public static FigureFact Of(string name, decimal? number) => new(name) { Number = number };
}
