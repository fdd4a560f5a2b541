using ReportGen.Layout;
using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Tagging;
using Xunit;

namespace ReportGen.Tests.Pdf.Tagging;

public class StructureContentTests
{
    private readonly StructureBuilder _builder = new();

    [Fact]
    public void Text_and_children_mix_in_the_order_of_the_page()
    {
        var paragraph = _builder.Add(0, StructureRole.P);
        var span = _builder.Add(paragraph, StructureRole.Span);
        var content = Content(pages: 1);
        content.BeginPage(0);
        content.Mark(paragraph);
        content.Mark(span);
        content.Mark(paragraph);
        Assert.Equal([(KidKind.Content, 0), (KidKind.Child, span), (KidKind.Content, 2)], Kids(content, paragraph));
    }

    [Fact]
    public void An_empty_cell_keeps_its_place_in_the_row()
    {
        var row = _builder.Add(0, StructureRole.TR);
        int[] cells = [_builder.Add(row, StructureRole.TD), _builder.Add(row, StructureRole.TD), _builder.Add(row, StructureRole.TD)];
        var content = Content(pages: 1);
        content.BeginPage(0);
        content.Mark(cells[2]);
        content.Mark(cells[1]);
        Assert.Equal(cells.Select(c => (KidKind.Child, c)), Kids(content, row));
        Assert.Empty(Kids(content, cells[0]));
    }

    [Fact]
    public void A_child_that_no_page_shows_comes_last_among_text()
    {
        var paragraph = _builder.Add(0, StructureRole.P);
        var never = _builder.Add(paragraph, StructureRole.Span);
        var shown = _builder.Add(paragraph, StructureRole.Span);
        var content = Content(pages: 1);
        content.BeginPage(0);
        content.Mark(paragraph);
        content.Mark(shown);
        Assert.Equal([(KidKind.Content, 0), (KidKind.Child, shown), (KidKind.Child, never)], Kids(content, paragraph));
    }

    [Fact]
    public void Identifiers_start_anew_on_each_page_and_lead_back_to_their_nodes()
    {
        var first = _builder.Add(0, StructureRole.P);
        var second = _builder.Add(0, StructureRole.P);
        var content = Content(pages: 3);
        content.BeginPage(0);
        Assert.Equal(0, content.Mark(first));
        Assert.Equal(1, content.Mark(second));
        content.BeginPage(1);
        content.BeginPage(2);
        Assert.Equal(0, content.Mark(second));
        Assert.Equal([first, second], content.MarkedNodes(0).ToArray());
        Assert.Empty(content.MarkedNodes(1).ToArray());
        Assert.Equal([second], content.MarkedNodes(2).ToArray());
    }

    [Fact]
    public void Annotations_have_keys_behind_those_of_pages()
    {
        var link = _builder.Add(0, StructureRole.Link);
        var content = Content(pages: 5);
        content.BeginPage(0);
        Assert.Equal(5, content.AddObject(link, new ObjectId(77)));
        Assert.Equal(6, content.AddObject(link, new ObjectId(78)));
        Assert.Equal([(KidKind.Annotation, 77), (KidKind.Annotation, 78)], Kids(content, link));
        Assert.Equal([link, link], content.ObjectNodes);
    }

    [Fact]
    public void Roles_have_their_standard_names()
    {
        foreach (var role in Enum.GetValues<StructureRole>())
        {
            Assert.Equal(role.ToString(), System.Text.Encoding.ASCII.GetString(RoleName.Of(role)));
        }
    }

    private StructureContent Content(int pages) => new(_builder.Nodes, pages);

    private List<(KidKind Kind, int Value)> Kids(StructureContent content, int node)
    {
        var kids = new List<Kid>();
        content.KidsOf(node, new ChildIndex(_builder.Nodes), kids);
        return [.. kids.Select(k => (k.Kind, k.Value))];
    }
}
