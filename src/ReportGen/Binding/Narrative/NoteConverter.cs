using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Document;
using Block = ReportGen.Document.Block;
using MdBlock = Markdig.Syntax.Block;

namespace ReportGen.Binding.Narrative;

/// <summary>What footnotes say: words first, then what fits into the foot of a page.</summary>
internal sealed class NoteConverter(NarrativeContext context)
{
    /// <summary>The blocks of a note; what cannot stand in one is reported and left out.</summary>
    /// <param name="convert">Converts the blocks inside.</param>
    public IReadOnlyList<Block> Convert(NoteBlock note, Func<ContainerBlock, List<Block>> convert)
    {
        TakeOut(note);
        var blocks = convert(note);
        if (blocks.Count == 0)
        {
            context.Diagnostics.Add(Messages.EmptyNote(HeadOf(note), note.Label));
        }
        else if (blocks[0] is not Paragraph)
        {
            context.Diagnostics.Add(Messages.NoteWithoutWords(HeadOf(note)));
        }

        return blocks is [Paragraph, ..] ? blocks : [new Paragraph([]) { Span = HeadOf(note) }, .. blocks];
    }

    /// <summary>The place of a note's label.</summary>
    public SourceSpan HeadOf(NoteBlock note) => context.Rendered.Span(note.Span.Start, note.Span.Start + note.HeadLength);

    private void TakeOut(ContainerBlock container)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            if (NameOf(container[i]) is { } name)
            {
                context.Diagnostics.Add(Messages.NotInNote(context.SpanOf(container[i]), name));
                container.RemoveAt(i);
            }
            else if (container[i] is ContainerBlock inner)
            {
                TakeOut(inner);
            }
            else if (container[i] is LeafBlock { Inline: { } inlines })
            {
                TakeOut(inlines);
            }
        }
    }

    private void TakeOut(ContainerInline inlines)
    {
        foreach (var mark in inlines.FindDescendants<NoteMarkInline>().ToList())
        {
            context.Diagnostics.Add(Messages.NoteInNote(context.SpanOf(mark)));
            mark.Remove();
        }
    }

    private string? NameOf(MdBlock block) => block switch
    {
        HeadingBlock => "a heading",
        Markdig.Extensions.Tables.Table => "a table",
        FencedCodeBlock fence when context.Outline.Blocks.ContainsKey(fence) => $"a block '{fence.Info}'",
        ParagraphBlock paragraph when context.Outline.Pictures.ContainsKey(paragraph) => "a picture between paragraphs",
        PageBreakLine => "a page break",
        ContainerFence => "a ::: container",
        _ => null,
    };
}
