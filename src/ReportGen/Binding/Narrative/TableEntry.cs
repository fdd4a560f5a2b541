namespace ReportGen.Binding.Narrative;

/// <summary>A table's caption and number.</summary>
internal sealed record TableEntry(string? Id, int Number, CaptionLine? Caption)
{
    public FloatPlacement Placement { get; init; }
}
