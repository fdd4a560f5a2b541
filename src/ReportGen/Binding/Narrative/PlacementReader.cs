using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Reads where a table or picture may stand: <c>{placement=top}</c>.</summary>
internal static class PlacementReader
{
    public const string Key = "placement";

    private static readonly string[] Words = ["here", "top", "bottom"];

    /// <summary>The placement asked for; <see cref="FloatPlacement.Here"/> for none, and for a word that is reported.</summary>
    public static FloatPlacement Read(AttributeList attributes, DiagnosticBag diagnostics)
    {
        if (attributes.Find(Key) is not { } word)
        {
            return FloatPlacement.Here;
        }

        var index = Array.IndexOf(Words, word);
        if (index < 0)
        {
            diagnostics.Add(Messages.BadPlacement(attributes.Span, word, NearNames.Of(word, Words)));
        }

        return (FloatPlacement)Math.Max(0, index);
    }
}
