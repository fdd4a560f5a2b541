namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The keys of a chart block and of the maps in it.</summary>
internal static class ChartBlockSchema
{
    public static BlockSchema Chart { get; } = new(
        ("type", BlockValue.Text),
        ("metrics", BlockValue.Texts),
        ("data", BlockValue.Text),
        ("x", BlockValue.Text),
        ("y", BlockValue.Texts),
        ("names", BlockValue.Text),
        ("period", BlockValue.Text),
        ("periods", BlockValue.Texts),
        ("id", BlockValue.Text),
        ("title", BlockValue.Text),
        ("subtitle", BlockValue.Text),
        ("unit", BlockValue.Text),
        ("caption", BlockValue.Text),
        ("alt", BlockValue.Text),
        ("source", BlockValue.Texts),
        ("note", BlockValue.Texts),
        ("highlight", BlockValue.Texts),
        ("sort", BlockValue.Choice("ascending", "descending", "none")),
        ("table", BlockValue.Truth),
        ("format", BlockValue.Text),
        ("labels", BlockValue.Choice("auto", "all", "ends", "none")),
        ("direction", BlockValue.Choice("horizontal", "vertical")),
        ("stack", BlockValue.Choice("none", "normal", "percent")),
        ("baseline", BlockValue.Choice("zero", "data")),
        ("multiples", BlockValue.Truth),
        ("target", BlockValue.Texts),
        ("annotations", BlockValue.MapsOrTexts),
        ("height", BlockValue.Text),
        ("placement", BlockValue.Choice("here", "top", "bottom")));

    /// <summary>Words at a place of the chart.</summary>
    public static BlockSchema Annotation { get; } = new(("at", BlockValue.Text), ("value", BlockValue.Text), ("text", BlockValue.Text));
}
