using ReportGen.Layout.Frames;

namespace ReportGen.Tests.Pdf;

/// <summary>A document of two pages with one of everything that frames can say.</summary>
internal static class SampleDocument
{
    public const string FirstLine = "Shenzhen (深圳) files the most efficient patents — ";
    public const string SecondLine = "“专利” and Ω beside Ω, office, a\u00A0b, ";
    public const string ThirdLine = "on the next page.";

    private static readonly Color Accent = new(0x1B, 0x3A, 0x5C);

    public static PagedDocument Build(FrameBuilder frames)
    {
        var first = frames.AddPage("i");
        var second = frames.AddPage("1");
        Heading(frames, first);
        Paragraph(frames, first, second);
        List(frames, second);
        Table(frames, second);
        Figure(frames, second);
        Links(frames, second);
        Furniture(frames, first, second);
        frames.Outline.Add(new OutlineItem(1, "I. Patents", 0, 40));
        frames.Outline.Add(new OutlineItem(2, "i. 专利", 1, 60));
        frames.Destinations.Add(new Destination("zh-专利", 1, 60, -1));
        frames.Destinations.Add(new Destination("patents", 0, 40, -1));
        return frames.Build();
    }

    private static void Heading(FrameBuilder frames, Page page)
    {
        var heading = frames.Structure.Add(0, StructureRole.H1);
        frames.Line(page, 60, heading, "I. Patents");
    }

    // Split over two pages, with a rule between its lines and a span in another language.
    private static void Paragraph(FrameBuilder frames, Page first, Page second)
    {
        var paragraph = frames.Structure.Add(0, StructureRole.P);
        frames.Line(first, 90, paragraph, FirstLine);
        frames.Line(first, 105, paragraph, SecondLine);
        first.Items.Add(new FilledBox(40, 110, 100, 0.5, Accent));
        var span = frames.Structure.Add(paragraph, index => new StructureNode { Index = index, Parent = paragraph, Role = StructureRole.Span, Language = "zh-Hans" });
        frames.Line(first, 120, span, "知识产权 ");
        frames.Line(second, 60, paragraph, ThirdLine);
    }

    private static void List(FrameBuilder frames, Page page)
    {
        var list = frames.Structure.Add(0, index => new StructureNode { Index = index, Parent = 0, Role = StructureRole.L, Numbering = ListNumbering.Decimal });
        for (var i = 1; i <= 2; i++)
        {
            var item = frames.Structure.Add(list, StructureRole.LI);
            var label = frames.Structure.Add(item, StructureRole.Lbl);
            var body = frames.Structure.Add(item, StructureRole.LBody);
            var paragraph = frames.Structure.Add(body, StructureRole.P);
            page.Items.Add(new TextLine(40, 70 + (15 * i), [.. frames.Pieces($"{i}. ", label), .. frames.Pieces("Item of a list", paragraph, 20)]));
        }
    }

    private static void Table(FrameBuilder frames, Page page)
    {
        var table = frames.Structure.Add(0, StructureRole.Table);
        var caption = frames.Structure.Add(table, StructureRole.Caption);
        frames.Line(page, 130, caption, "Table 1: Patents");
        var head = frames.Structure.Add(table, StructureRole.THead);
        Row(frames, (page, 150), frames.Structure.Add(head, StructureRole.TR), [StructureRole.TH, StructureRole.TH], ["Year", "Granted"]);
        var body = frames.Structure.Add(table, StructureRole.TBody);

        // The first cell is empty: its element must stay in its place.
        Row(frames, (page, 165), frames.Structure.Add(body, StructureRole.TR), [StructureRole.TD, StructureRole.TD], ["", "241,900"]);
    }

    private static void Row(FrameBuilder frames, (Page Page, double Baseline) place, int row, StructureRole[] roles, string[] texts)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            var cell = frames.Structure.Add(row, roles[i]);
            if (texts[i].Length > 0)
            {
                frames.Line(place.Page, place.Baseline, cell, texts[i], 40 + (120 * i));
            }
        }
    }

    private static void Figure(FrameBuilder frames, Page page)
    {
        var figure = frames.Structure.Add(0, index => new StructureNode { Index = index, Parent = 0, Role = StructureRole.Figure, Alt = "A gradient", Box = (1, 40, 190, 120, 60) });
        var picture = FrameBuilder.Picture(60, 30, alpha: true);
        page.Items.Add(new PlacedImage(40, 190, 120, 60, picture, figure));
        page.Items.Add(new PlacedImage(300, 190, 40, 20, picture, Artifact.Layout));
    }

    private static void Links(FrameBuilder frames, Page page)
    {
        var paragraph = frames.Structure.Add(0, StructureRole.P);
        var outer = frames.Structure.Add(paragraph, StructureRole.Link);
        var inner = frames.Structure.Add(paragraph, StructureRole.Link);
        var note = frames.Structure.Add(0, StructureRole.Note);
        frames.Line(page, 280, paragraph, "See ");
        frames.Line(page, 280, outer, "the office ", 70);
        page.Items.Add(new LinkArea(70, 270, 60, 14, "https://例.example/专利?q=(a b)", "The patent office", outer));
        frames.Line(page, 295, inner, "专利");
        page.Items.Add(new LinkArea(40, 285, 30, 14, "#zh-专利", "Patents", inner));
        var box = frames.Pieces("\u25A1", note)[0];
        page.Items.Add(new TextLine(40, 320, [box with { Shaped = box.Shaped.ReadAs("\U0001F600"), Color = Accent, Rise = 3 }]));
    }

    private static void Furniture(FrameBuilder frames, Page first, Page second)
    {
        frames.Line(first, 30, Artifact.Header, "A sample");
        frames.Line(second, 540, Artifact.Footer, "Page 1 of 1");
    }
}
