namespace ReportGen.Layout.Flow;

/// <summary>What a page has besides lines of text one below the other.</summary>
/// <param name="Columns">Sets columns.</param>
/// <param name="Floats">Floats on their way.</param>
internal sealed record PageParts(ColumnBalancer Columns, FloatQueue Floats);
