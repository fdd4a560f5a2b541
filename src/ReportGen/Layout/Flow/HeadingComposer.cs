using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Headings: the number before the title, further lines under the title.</summary>
internal sealed class HeadingComposer(Composition composition)
{
    /// <summary>An en space between number and title, as a part of the type size.</summary>
    private const double LabelGap = 0.55;

    /// <summary>The blank half of the full-width punctuation that ends a Chinese number; a line's end cuts it off.</summary>
    private const double BlankHalf = 0.5;

    public void Compose(Heading heading, Region region)
    {
        var style = StyleOf(heading);
        var node = composition.Structure.Add(region.Structure, HeadingRole.Of(heading.TagLevel));
        var label = composition.Lines.Single(HeadingText.LabelWithSpace(heading), style with { Color = composition.Theme.Accent }, node);
        var hang = label is null ? 0 : label.Width + ((HeadingText.IsFullWidth(heading.Label) ? BlankHalf : LabelGap) * style.Size.Points);
        composition.Flow.Anchor(heading.Id, node);
        composition.Flow.Space(style.SpaceBefore.Points);
        var lines = Break(heading, region.Indented(hang), node);
        if (label is not null)
        {
            // Before a title in the middle the number moves along with it.
            composition.Flow.Label(new SideBox(region.X + (style.Alignment == TextAlignment.Start || lines.Count == 0 ? 0 : lines[0].Start), label));
        }

        AddLines(lines, region, hang, new HeadingMark(heading, node));
        composition.Flow.Space(style.SpaceAfter.Points);
    }

    private TextStyle StyleOf(Heading heading)
    {
        var styles = composition.Theme.Headings;
        return styles.Count == 0 ? composition.Theme.Body : styles[Math.Min(heading.Level, styles.Count) - 1];
    }

    private IReadOnlyList<LineBox> Break(Heading heading, Region region, int node) =>
        composition.Lines.Break(new ParagraphSpec
        {
            Inlines = heading.Inlines,
            Style = StyleOf(heading),
            Width = region.Width,
            Alignment = StyleOf(heading).Alignment,
            Structure = node,
            IsBalanced = true,
        });

    private void AddLines(IReadOnlyList<LineBox> lines, Region region, double hang, HeadingMark mark)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                composition.Flow.KeepWithPrevious();
            }

            var strip = new LineStrip(lines[i], region.Indented(hang).X) { Height = lines[i].Height };
            composition.Flow.AddHeading(strip, region.Decoration, i == 0 ? mark : null);
        }

        composition.Flow.FlushLabels(region.Decoration);
    }
}
