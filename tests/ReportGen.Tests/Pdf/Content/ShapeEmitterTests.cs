using System.Text;
using ReportGen.Layout.Frames;
using ReportGen.Pdf.Content;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Content;

public class ShapeEmitterTests
{
    private static readonly Color Blue = new(0, 0, 255);

    [Fact]
    public void A_filled_shape_is_traced_from_the_lower_left_corner_and_filled() =>
        Assert.Equal("0 0 1 rg\n10 80 m\n14 80 l\n14 75 l\nh\nf\n", Written(new DrawnShape(
            10, 20, new ShapeBuilder().Move(0, 0).Line(4, 0).Line(4, 5).Close().Build(), new Ink(Blue), Artifact.Layout)));

    [Fact]
    public void An_outline_has_its_colour_thickness_and_dashes() =>
        Assert.Equal("0 0 1 RG\n1.4 w 1 j\n[3] 0 d\n0 100 m\n1 99 l\nS\n", Written(new DrawnShape(0, 0, ShapeBuilder.Segment(0, 0, 1, 1), new Ink(Blue, 1.4, 3), Artifact.Layout)));

    [Fact]
    public void The_first_outline_has_round_joins_even_where_it_is_as_thick_as_any_is_at_first() =>
        Assert.Equal("1 w 1 j\n0 100 m\n1 99 l\nS\n", Written(new DrawnShape(0, 0, ShapeBuilder.Segment(0, 0, 1, 1), new Ink(Color.Black, 1), Artifact.Layout)));

    [Fact]
    public void What_stays_the_same_is_not_said_again_and_dashes_end()
    {
        var line = ShapeBuilder.Segment(0, 0, 1, 0);
        Assert.Equal(
            "0 0 1 RG\n2 w 1 j\n[3] 0 d\n0 100 m\n1 100 l\nS\n[] 0 d\n0 100 m\n1 100 l\nS\n",
            Written(new DrawnShape(0, 0, line, new Ink(Blue, 2, 3), Artifact.Layout), new DrawnShape(0, 0, line, new Ink(Blue, 2), Artifact.Layout)));
    }

    [Fact]
    public void A_curve_has_its_control_points() =>
        Assert.Equal("0 100 m\n1 99 2 98 3 97 c\nf\n", Written(new DrawnShape(
            0, 0, new ShapeBuilder().Move(0, 0).Curve((1, 1), (2, 2), (3, 3)).Build(), new Ink(Color.Black), Artifact.Layout)));

    [Fact]
    public void Strokes_upon_a_shape_are_cut_off_at_its_edges_and_change_nothing_behind_it()
    {
        var box = ShapeBuilder.Box(0, 0, 4, 5);
        var hatch = new Hatch([(ShapeBuilder.Segment(0, 1, 4, 1), new Ink(Blue, 2, 0.5) { Gap = 1.5 })]);
        Assert.Equal(
            "q\n1 0 0 rg\n10 80 m\n14 80 l\n14 75 l\n10 75 l\nh\nW f\n0 0 1 RG\n2 w 1 j\n[.5 1.5] 0 d\n10 79 m\n14 79 l\nS\nQ\n1 0 0 rg\n0 100 m\n4 100 l\n4 95 l\n0 95 l\nh\nf\n",
            Written(new DrawnShape(10, 20, box, new Ink(new Color(255, 0, 0)) { Hatch = hatch }, Artifact.Layout), new DrawnShape(0, 0, box, new Ink(new Color(255, 0, 0)), Artifact.Layout)));
    }

    private static string Written(params DrawnShape[] shapes)
    {
        var content = new ContentStream(new CodeString(readable: true));
        var target = new ByteBuffer();
        content.Begin(target);
        foreach (var shape in shapes)
        {
            ShapeEmitter.Draw(shape, 100, content);
        }

        return Encoding.ASCII.GetString(target.Span);
    }
}
