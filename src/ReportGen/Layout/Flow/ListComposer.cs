using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Bulleted, ordered and task lists: labels flush against the text, so that numbers of any length line up at their points.</summary>
internal sealed class ListComposer(BlockComposer blocks, Composition composition)
{
    /// <summary>Bullets by depth; deeper lists repeat the last.</summary>
    private static readonly string[] Bullets = ["•", "–", "·"];

    private const string OpenTask = "☐";
    private const string DoneTask = "☑";

    /// <summary>Between label and text, in ems.</summary>
    private const double LabelGap = 0.55;

    /// <summary>Least room for label and gap, in ems: a paragraph's usual indent.</summary>
    private const double LeastColumn = 1.4;

    public void Compose(ListBlock list, Region region)
    {
        var node = composition.Structure.Add(region.Structure, index => new StructureNode
        {
            Index = index,
            Parent = region.Structure,
            Role = StructureRole.L,
            Numbering = NumberingOf(list),
        });
        var gap = list.IsTight ? 0 : composition.HalfLine;
        var inner = Inner(list, region);
        var around = region.ListDepth == 0 ? composition.HalfLine : 0;
        composition.Flow.Anchor(list.Id, node);
        composition.Flow.Space(around);
        for (var i = 0; i < list.Items.Count; i++)
        {
            composition.Flow.Space(i == 0 ? 0 : gap);
            ComposeItem(list.Items[i], TextOf(list, i, region), inner with { Structure = node });
        }

        composition.Flow.Space(around);
    }

    private void ComposeItem(ListItem item, string label, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.LI);
        var labelNode = composition.Structure.Add(node, StructureRole.Lbl);
        var body = composition.Structure.Add(node, StructureRole.LBody);
        if (composition.Lines.Single(Label(label, item), LabelStyle(item, region), labelNode) is { } line)
        {
            var right = region.X - LabelGap * region.Text.Size.Points;
            composition.Flow.Label(new SideBox(right - line.Width - line.Start, line));
        }

        blocks.ComposeItem(item.Blocks, region with { Structure = body });
        composition.Flow.FlushLabels(region.Decoration);
    }

    private static string Label(string label, ListItem item) => item.IsDone switch
    {
        null => label,
        true => DoneTask,
        false => OpenTask,
    };

    /// <summary>Task boxes come from the code's families, which have them.</summary>
    private TextStyle LabelStyle(ListItem item, Region region) => region.Text with
    {
        Alignment = TextAlignment.Start,
        FirstLineIndent = Length.Zero,
        Families = item.IsDone is null ? region.Text.Families : composition.Theme.Code.Families,
    };

    private Region Inner(ListBlock list, Region region)
    {
        var size = region.Text.Size.Points;
        var column = LeastColumn * size;
        for (var i = 0; i < list.Items.Count; i++)
        {
            // Measured as artifacts: the labels themselves are set where they stand.
            var line = composition.Lines.Single(Label(TextOf(list, i, region), list.Items[i]), LabelStyle(list.Items[i], region), Artifact.Layout);
            column = Math.Max(column, (line?.Width ?? 0) + LabelGap * size);
        }

        return region.Indented(column) with
        {
            Text = region.Text with { FirstLineIndent = Length.Zero, SpaceBefore = Length.Zero, SpaceAfter = Length.Zero },
            Gap = composition.HalfLine,
            IsOnGrid = false,
            BulletDepth = region.BulletDepth + (list.Format is null ? 1 : 0),
            ListDepth = region.ListDepth + 1,
        };
    }

    private static string TextOf(ListBlock list, int i, Region region) =>
        list.Format?.Format(list.Start + i) ?? Bullets[Math.Min(region.BulletDepth, Bullets.Length - 1)];

    private static ListNumbering NumberingOf(ListBlock list) => list.Format?.Style switch
    {
        null => ListNumbering.Disc,
        NumberStyle.Decimal => ListNumbering.Decimal,
        NumberStyle.UpperRoman => ListNumbering.UpperRoman,
        NumberStyle.LowerRoman => ListNumbering.LowerRoman,
        NumberStyle.UpperLetter => ListNumbering.UpperAlpha,
        NumberStyle.LowerLetter => ListNumbering.LowerAlpha,
        // ISO 32000-1 has no value for Chinese numerals; the labels themselves are tagged.
        _ => ListNumbering.None,
    };
}
