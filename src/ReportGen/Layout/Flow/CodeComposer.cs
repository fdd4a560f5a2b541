using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Code blocks: line for line on a light ground; lines too long go on with an indent.</summary>
internal sealed class CodeComposer(Composition composition)
{
    /// <summary>From the ground's edge to the code.</summary>
    private const double Padding = 6;

    /// <summary>How far the ground reaches above and below the lines.</summary>
    private const double Outset = 4;

    /// <summary>Indent of a line's continuation, in ems.</summary>
    private const double Continuation = 2;

    /// <summary>Part of the room that a continuation's indent may take, however deep the code is nested.</summary>
    private const double MostIndent = 0.5;

    private double? _spaceWidth;

    public void Compose(CodeBlock code, Region region)
    {
        var style = composition.Theme.Code;
        var paragraph = composition.Structure.Add(region.Structure, StructureRole.P);
        var node = composition.Structure.Add(paragraph, StructureRole.Code);
        var ground = new BoxDecoration(region.Decoration, region.X, region.Width, Outset, composition.Theme.Colors.CodeGround);
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Anchor(code.Id, paragraph);
        composition.Flow.Space(style.SpaceBefore.Points + Outset);
        var rules = new LoneLines(code.Lines.Count);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            AddLine(code.Lines[i], rules.Before(i), region with { Structure = node, Decoration = ground });
        }

        composition.Flow.Space(style.SpaceAfter.Points + Outset);
    }

    private void AddLine(string text, BreakRule rule, Region region)
    {
        var style = composition.Theme.Code;
        var spaces = text.Length - text.AsSpan().TrimStart(' ').Length;
        var room = region with { X = region.X + Padding, Width = region.Width - (2 * Padding) };
        var indent = Math.Min((spaces * SpaceWidth) + (Continuation * style.Size.Points), room.Width * MostIndent);
        var inner = room.Indented(indent);
        var lines = spaces == text.Length ? [Blank(style)] : composition.Lines.Break(Spec(text, inner.Width, region.Structure) with { FirstLineIndent = -indent });
        for (var i = 0; i < lines.Count; i++)
        {
            var strip = new LineStrip(lines[i], inner.X)
            {
                Height = lines[i].Height,
                Break = i == 0 ? rule : BreakRule.Discouraged,
            };
            composition.Flow.Add(strip, region.Decoration);
        }
    }

    /// <summary>Width of a space. Measured before a letter, since spaces at a line's end have no width.</summary>
    private double SpaceWidth => _spaceWidth ??= WidthOf(" x") - WidthOf("x");

    private double WidthOf(string text) => composition.Lines.Measure(Spec(text, double.MaxValue, Artifact.Layout)).Max;

    private ParagraphSpec Spec(string text, double width, int node) => new()
    {
        Inlines = [new Text(text)],
        Style = composition.Theme.Code,
        Width = width,
        KeepsSpaces = true,
        Alignment = TextAlignment.Start,
        Structure = node,
        Features = FontFeatures.NoLigatures,
    };

    private static LineBox Blank(TextStyle style) =>
        new() { Pieces = [], Start = 0, Width = 0, Ascent = style.Leading.Points, Descent = 0 };
}
