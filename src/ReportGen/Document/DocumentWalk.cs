namespace ReportGen.Document;

/// <summary>Goes through a document in reading order; a note is read at its first mark.</summary>
internal static class DocumentWalk
{
    /// <summary>Visits blocks and inlines at any depth, each before what it holds.</summary>
    public static void Visit(IReadOnlyList<Block> blocks, Action<Block> onBlock, Action<Inline> onInline)
    {
        var walker = new Walker(onBlock, onInline);
        walker.Visit(blocks);
    }

    /// <summary>The blocks of one kind, at any depth.</summary>
    public static IReadOnlyList<T> Blocks<T>(IReadOnlyList<Block> blocks)
        where T : Block
    {
        var found = new List<T>();
        Visit(blocks, block => Keep(block, found), _ => { });
        return found;
    }

    /// <summary>The inlines of one kind, at any depth.</summary>
    public static IReadOnlyList<T> Inlines<T>(IReadOnlyList<Block> blocks)
        where T : Inline
    {
        var found = new List<T>();
        Visit(blocks, _ => { }, inline => Keep(inline, found));
        return found;
    }

    private static void Keep<T>(object node, List<T> found)
    {
        if (node is T wanted)
        {
            found.Add(wanted);
        }
    }

    private sealed class Walker(Action<Block> onBlock, Action<Inline> onInline)
    {
        public void Visit(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                onBlock(block);
                VisitInside(block);
            }
        }

        private void VisitInside(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Visit(paragraph.Inlines);
                    break;
                case Heading heading:
                    Visit(heading.Inlines);
                    break;
                case ListBlock list:
                    Visit(list.Items.SelectMany(i => i.Blocks));
                    break;
                case BlockQuote quote:
                    Visit(quote.Blocks);
                    break;
                case ColumnsBlock columns:
                    Visit(columns.Blocks);
                    break;
                case LandscapeBlock landscape:
                    Visit(landscape.Blocks);
                    break;
                case DefinitionList definitions:
                    Visit(definitions);
                    break;
                case Table table:
                    Visit(table);
                    break;
                case Picture picture:
                    Visit(picture.Caption);
                    break;
                case Chart chart:
                    Visit(chart);
                    break;
                case CardGroup group:
                    VisitAll(group.Cards.SelectMany(PartsOf));
                    break;
                case Callout callout:
                    Visit(callout.Title);
                    Visit(callout.Blocks);
                    break;
                case Timeline timeline:
                    VisitAll(timeline.Events.SelectMany<TimelineEvent, IReadOnlyList<Inline>>(e => [e.Date, e.Text]));
                    break;
                case CodeBlock or ThematicBreak or PageBreak:
                    break;
            }
        }

        private static IEnumerable<IReadOnlyList<Inline>> PartsOf(Card card) =>
            [card.Value, card.Unit, card.Course is { } line ? [line] : [], card.Label, card.Change?.Inlines ?? [], card.Rank];

        private void Visit(DefinitionList definitions)
        {
            foreach (var item in definitions.Items)
            {
                VisitAll(item.Terms);
                Visit(item.Blocks);
            }
        }

        private void Visit(Table table)
        {
            Visit(table.Caption);
            VisitAll(table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).Select(c => c.Inlines));
            VisitAll(table.Notes);
        }

        private void Visit(Chart chart)
        {
            Visit(chart.Title);
            Visit(chart.Subtitle);
            for (var i = 0; i < chart.Categories.Count; i++)
            {
                Visit([.. chart.Series.Select(s => s.Points[i].Label).OfType<Inline>()]);
            }

            VisitAll(chart.Annotations.Select(a => a.Words));
            VisitAll(chart.Notes);
            Visit(chart.Caption);
        }

        private void VisitAll(IEnumerable<IReadOnlyList<Inline>> lines)
        {
            foreach (var line in lines)
            {
                Visit(line);
            }
        }

        private void Visit(IReadOnlyList<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                onInline(inline);
                switch (inline)
                {
                    case Emphasis emphasis:
                        Visit(emphasis.Inlines);
                        break;
                    case Link link:
                        Visit(link.Inlines);
                        break;
                    case FootnoteMark { IsFirst: true } mark:
                        Visit(mark.Note.Blocks);
                        break;
                }
            }
        }
    }
}
