using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Notes: the number at the left, the text beside it, on the whole measure wherever the mark stands.</summary>
internal sealed class NoteComposer(Composition composition)
{
    /// <summary>Between number and text, in ems.</summary>
    private const double LabelGap = 0.5;

    /// <summary>Room for number and gap, in ems, so that the texts of notes up to 99 line up.</summary>
    private const double LeastColumn = 1.7;

    private TextStyle Style => composition.Theme.Footnote;

    /// <summary>Sets the notes whose marks wait in the flow.</summary>
    /// <param name="parent">Structure node after whose children the notes are read.</param>
    public void Compose(int parent)
    {
        var marked = composition.Flow.Marked;
        for (var i = 0; i < marked.Count; i++)
        {
            var strip = marked[i];
            strip.Anchors = [.. strip.Anchors ?? [], .. strip.Marks.Select(mark => new Anchor(NoteNames.OfMark(mark.Note), mark.Structure))];
            strip.Notes = [.. strip.Marks.SelectMany(mark => Compose(mark.Note, parent))];
        }

        composition.Flow.ClearMarked();
    }

    /// <summary>A note, and those that its own text has.</summary>
    private List<NoteFlow> Compose(Footnote note, int parent)
    {
        var inner = composition.New();
        var node = composition.Structure.Add(parent, StructureRole.Note);
        var column = AddLabel(note, inner, composition.Structure.Add(node, StructureRole.Lbl));
        inner.Flow.Anchor(NoteNames.OfNote(note), node);
        inner.Flow.Space(composition.Theme.Footnotes.Space.Points);
        new BlockComposer(inner).Compose(note.Blocks, RegionOf(node, column));
        inner.Flow.Finish();
        var strips = inner.Flow.Strips;
        List<NoteFlow> notes = [new NoteFlow(strips)];
        foreach (var strip in strips)
        {
            notes.AddRange(strip.Notes ?? []);
        }

        return notes;
    }

    /// <summary>The number, which leads back to its mark.</summary>
    /// <returns>The width of its column.</returns>
    private double AddLabel(Footnote note, Composition inner, int node)
    {
        var contents = composition.Wording.NoteBack.Replace("{0}", note.Label, StringComparison.Ordinal);
        var link = composition.Structure.Add(node, index => new StructureNode { Index = index, Parent = node, Role = StructureRole.Link, Alt = contents });
        if (composition.Lines.Single(note.Label, Style, link) is { } line)
        {
            var back = new LineLink(line.Start, line.Width, "#" + NoteNames.OfMark(note), contents, link);
            inner.Flow.Label(new SideBox(0, line with { Links = [back] }));
            return Math.Max(LeastColumn, (line.Width / Style.Size.Points) + LabelGap) * Style.Size.Points;
        }

        return LeastColumn * Style.Size.Points;
    }

    private Region RegionOf(int node, double column) => new Region(0, composition.TextWidth, node)
    {
        Text = Style,
        Gap = Style.Leading.Points / 2,
    }.Indented(column);
}
