namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The keys of a table block and of the maps in it.</summary>
internal static class TableBlockSchema
{
    public static BlockSchema Table { get; } = new(
        ("data", BlockValue.Text),
        ("metrics", BlockValue.Texts),
        ("columns", BlockValue.MapsOrTexts),
        ("id", BlockValue.Text),
        ("caption", BlockValue.Text),
        ("note", BlockValue.Texts),
        ("head", BlockValue.Rows),
        ("merge", BlockValue.Texts),
        ("total", BlockValue.TruthOrTexts),
        ("highlight", BlockValue.Texts),
        ("sort", BlockValue.ChoiceOrMap("a map such as {by: value, order: descending}", "ascending", "descending", "none")));

    /// <summary>A column; a text alone is its field.</summary>
    public static BlockSchema Column { get; } = new(
        ("field", BlockValue.Text),
        ("label", BlockValue.Text),
        ("align", BlockValue.Choice("decimal", "left", "center", "right")),
        ("format", BlockValue.Text));

    /// <summary>A name above columns; a text alone is a name above one.</summary>
    public static BlockSchema Group { get; } = new(("text", BlockValue.Text), ("columns", BlockValue.Count));

    /// <summary>How rows are sorted; a word alone is the order.</summary>
    public static BlockSchema Sort { get; } = new(("by", BlockValue.Text), ("order", BlockValue.Choice("ascending", "descending", "none")));
}
