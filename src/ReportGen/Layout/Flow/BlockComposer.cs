using ReportGen.Document;
using ReportGen.Layout.Charts;
using ReportGen.Layout.Tables;

namespace ReportGen.Layout.Flow;

/// <summary>Blocks to strips.</summary>
internal sealed class BlockComposer
{
    private const double BreakRuleLength = 60;

    private readonly Composition _composition;
    private readonly HeadingComposer _headings;
    private readonly ParagraphComposer _paragraphs;
    private readonly ListComposer _lists;
    private readonly DefinitionComposer _definitions;
    private readonly QuoteComposer _quotes;
    private readonly CodeComposer _code;
    private readonly TableComposer _tables;
    private readonly PictureComposer _pictures;
    private readonly ChartComposer _charts;
    private readonly NoteComposer _notes;

    public BlockComposer(Composition composition)
    {
        _composition = composition;
        _paragraphs = new ParagraphComposer(composition);
        _headings = new HeadingComposer(composition);
        _lists = new ListComposer(this, composition);
        _definitions = new DefinitionComposer(this, _paragraphs, composition);
        _quotes = new QuoteComposer(this, composition);
        _code = new CodeComposer(composition);
        var captions = new CaptionComposer(_paragraphs, composition);
        _tables = new TableComposer(captions, composition);
        _pictures = new PictureComposer(captions, composition);
        _charts = new ChartComposer(captions, composition);
        _notes = new NoteComposer(composition);
    }

    /// <summary>Sets blocks one below the other.</summary>
    public void Compose(IReadOnlyList<Block> blocks, Region region)
    {
        Block? previous = null;
        foreach (var block in blocks)
        {
            Compose(block, previous, region);
            previous = block;
        }
    }

    /// <summary>Sets the blocks of an item: what stands below its words does not begin a page without them.</summary>
    public void ComposeItem(IReadOnlyList<Block> blocks, Region region)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (LeadIn.IsIn(blocks, i))
            {
                _composition.Flow.KeepWithLeadIn();
            }

            Compose(blocks[i], i > 0 ? blocks[i - 1] : null, region);
        }
    }

    /// <summary>Sets one block.</summary>
    /// <param name="previous">The block before it; null for the first.</param>
    public void Compose(Block block, Block? previous, Region region)
    {
        _composition.Context.CancellationToken.ThrowIfCancellationRequested();
        if (LeadIn.Is(previous, block))
        {
            _composition.Flow.KeepWithLeadIn();
        }

        Compose(block, previous is Paragraph, region);
        if (_composition.Flow.Marked.Count > 0)
        {
            _notes.Compose(region.Structure);
        }
    }

    private void Compose(Block block, bool followsParagraph, Region region)
    {
        switch (block)
        {
            case Heading heading:
                _headings.Compose(heading, region);
                break;
            case Paragraph paragraph:
                _paragraphs.Compose(paragraph, followsParagraph, region);
                break;
            case ListBlock list:
                _lists.Compose(list, region);
                break;
            case DefinitionList definitions:
                _definitions.Compose(definitions, region);
                break;
            case BlockQuote quote:
                _quotes.Compose(quote, region);
                break;
            case CodeBlock code:
                _code.Compose(code, region);
                break;
            case Table table:
                _tables.Compose(table, region);
                break;
            case Picture picture:
                _pictures.Compose(picture, region);
                break;
            case Chart chart:
                _charts.Compose(chart, region);
                break;
            case ThematicBreak:
                AddRule(region);
                break;
            case PageBreak:
                _composition.Flow.BreakPage();
                break;
            case ColumnsBlock columns:
                Compose(columns.Blocks, region);
                break;
            case LandscapeBlock landscape:
                Compose(landscape.Blocks, region);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void AddRule(Region region)
    {
        var length = Math.Min(BreakRuleLength, region.Width);
        var strip = new RuleStrip(region.X + (region.Width - length) / 2, length, _composition.Theme.Rule)
        {
            Height = _composition.Theme.Body.Leading.Points,
        };
        _composition.Flow.Space(_composition.HalfLine);
        // A rule that ends a page would part nothing from nothing: it stays with the text before it.
        _composition.Flow.KeepWithPrevious();
        _composition.Flow.Add(strip, region.Decoration);
        _composition.Flow.Space(_composition.HalfLine);
    }
}
