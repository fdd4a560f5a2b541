using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Tables;

/// <summary>The lines below a table: they stay with it.</summary>
internal sealed class TableNoteComposer(Composition composition)
{
    private readonly ParagraphComposer _paragraphs = new(composition);

    /// <param name="notes">Each a paragraph, in the type of the table's cells.</param>
    public void Compose(IReadOnlyList<IReadOnlyList<Document.Inline>> notes, Region region)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            composition.Flow.Space(i == 0 ? composition.Theme.Caption.SpaceAfter.Points : 0);
            composition.Flow.KeepWithPrevious();
            var spec = new ParagraphSpec
            {
                Inlines = notes[i],
                Style = composition.Theme.TableNote,
                Width = region.Width,
                Alignment = TextAlignment.Start,
                Structure = composition.Structure.Add(region.Structure, StructureRole.P),
            };
            _paragraphs.AddText(spec, region with { IsOnGrid = false });
        }
    }
}
