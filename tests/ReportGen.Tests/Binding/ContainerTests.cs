using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

public class ContainerTests
{
    [Theory]
    [InlineData("::: columns", 2)]
    [InlineData("::: columns :::", 2)]
    [InlineData(":::: columns {count=3}", 3)]
    [InlineData("::: {.columns count=4}", 4)]
    public void Columns_have_a_count(string head, int count)
    {
        var columns = Assert.IsType<ColumnsBlock>(Assert.Single(BindingFixture.BindClean($"{head}\nOne.\n\n- item\n:::\n").Blocks));

        Assert.Equal(count, columns.Count);
        Assert.Equal([typeof(Paragraph), typeof(ListBlock)], columns.Blocks.Select(b => b.GetType()));
    }

    [Fact]
    public void Columns_may_stand_on_a_turned_page_and_a_line_of_colons_ends_the_inner_one()
    {
        var document = BindingFixture.BindClean("::: landscape\na\n\n::: columns\nb\n:::\n\nc\n:::\n\nd\n");
        var landscape = Assert.IsType<LandscapeBlock>(document.Blocks[0]);

        Assert.Equal([typeof(Paragraph), typeof(ColumnsBlock), typeof(Paragraph)], landscape.Blocks.Select(b => b.GetType()));
        Assert.IsType<Paragraph>(document.Blocks[1]);
    }

    [Fact]
    public void Headings_and_captions_inside_count_with_the_others()
    {
        var document = BindingFixture.BindClean(
            "# One\n\n::: landscape\n## Two {#sec-two}\n\n| a |\n|---|\n\nTable: T {#tbl-t}\n:::\n\n## Three\n\n@sec-two, @tbl-t\n",
            settings: new() { Title = new("T", SourceSpan.None), Numbering = [NumberFormat.Parse("I.")!, NumberFormat.Parse("i")!] });
        var inside = Assert.IsType<LandscapeBlock>(document.Blocks[1]).Blocks;

        Assert.Equal("i", ((Heading)inside[0]).Label);
        Assert.Equal("Table 1", ((Table)inside[1]).Label);
        Assert.Equal("ii", ((Heading)document.Blocks[2]).Label);
    }

    [Fact]
    public void Colons_in_code_end_nothing()
    {
        var columns = Assert.IsType<ColumnsBlock>(Assert.Single(BindingFixture.BindClean("::: columns\n```\n:::\n```\n:::\n").Blocks));

        Assert.Equal([":::"], Assert.IsType<CodeBlock>(Assert.Single(columns.Blocks)).Lines);
    }

    [Theory]
    [InlineData("- item\n\n  ```\n  :::\n  ```")]
    [InlineData("1. item\n   - inner\n\n     ```\n     :::\n     ```")]
    [InlineData("- ```\n  :::\n  ```")]
    public void Colons_in_code_of_a_list_end_nothing(string list)
    {
        var columns = Assert.IsType<ColumnsBlock>(Assert.Single(BindingFixture.BindClean($"::: columns\n{list}\n:::\n").Blocks));

        Assert.IsType<ListBlock>(Assert.Single(columns.Blocks));
    }

    [Fact]
    public void Items_of_a_list_inside_hold_what_is_indented_below_them()
    {
        var columns = Assert.IsType<ColumnsBlock>(Assert.Single(BindingFixture.BindClean("::: columns\n- item\n\n  more\n\n  - inner\n:::\n").Blocks));

        var item = Assert.Single(Assert.IsType<ListBlock>(Assert.Single(columns.Blocks)).Items);
        Assert.Equal([typeof(Paragraph), typeof(Paragraph), typeof(ListBlock)], item.Blocks.Select(b => b.GetType()));
    }

    [Fact]
    public void Colons_to_the_left_of_an_item_end_the_container_around_its_open_code()
    {
        var document = BindingFixture.Bind("::: columns\n- item\n\n  ```\n  code\n:::\n\nAfter.").Document;

        Assert.Equal([typeof(ColumnsBlock), typeof(Paragraph)], document.Blocks.Select(b => b.GetType()));
    }

    [Theory]
    [InlineData("::: colums\na\n:::", "RG0350", 1, "did you mean '::: columns'?")]
    [InlineData("::: note\na\n:::", "RG0350", 1, null)]
    [InlineData("::: {count=2}\na\n:::", "RG0350", 1, null)]
    [InlineData("::: columns\na", "RG0351", 1, null)]
    [InlineData("a\n\n:::\n\nb", "RG0352", 3, null)]
    [InlineData("::: columns\n::: columns\na\n:::\n:::", "RG0353", 2, null)]
    [InlineData("::: columns\n::: landscape\na\n:::\n:::", "RG0353", 2, null)]
    [InlineData("::: landscape\n::: landscape\na\n:::\n:::", "RG0353", 2, null)]
    [InlineData("- ::: columns\n  a\n  :::", "RG0354", 1, null)]
    [InlineData("> ::: landscape\n> a\n> :::", "RG0354", 1, null)]
    [InlineData("::: columns {count=1}\na\n:::", "RG0355", 1, null)]
    [InlineData("::: columns {count=many}\na\n:::", "RG0355", 1, null)]
    [InlineData("::: columns {gap=2}\na\n:::", "RG0310", 1, null)]
    [InlineData("::: columns {#id}\na\n:::", "RG0310", 1, null)]
    [InlineData("![a](b.png){placement=tip}", "RG0356", 1, "did you mean 'top'?")]
    [InlineData("text ![a](b.png){placement=top}", "RG0310", 1, null)]
    [InlineData("| a |\n|---|\n\nTable: T {placement=middle}", "RG0356", 4, null)]
    public void What_is_wrong_is_said_once(string narrative, string code, int line, string? hint)
    {
        var problem = Assert.Single(BindingFixture.Bind(narrative).Problems);

        Assert.Equal((code, line), (problem.Code, problem.Span.Line));
        Assert.Equal(hint ?? problem.Hint, problem.Hint);
    }

    [Fact]
    public void Pictures_and_tables_say_where_they_may_stand()
    {
        var document = BindingFixture.BindClean("![a](b.png){placement=top}\n\n| a |\n|---|\n\nTable: T {placement=bottom}\n\n![a](b.png){placement=here}\n");

        Assert.Equal(FloatPlacement.Top, ((Picture)document.Blocks[0]).Placement);
        Assert.Equal(FloatPlacement.Bottom, ((Table)document.Blocks[1]).Placement);
        Assert.Equal(FloatPlacement.Here, ((Picture)document.Blocks[2]).Placement);
    }

    [Fact]
    public void Many_containers_in_one_another_are_refused_and_not_walked()
    {
        var problems = BindingFixture.Bind(string.Concat(Enumerable.Repeat("::: columns\n", 5000))).Problems;

        Assert.Equal("RG0320", Assert.Single(problems).Code);
    }
}
