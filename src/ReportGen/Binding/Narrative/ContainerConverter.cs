using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Document;
using Block = ReportGen.Document.Block;

namespace ReportGen.Binding.Narrative;

/// <summary>What stands between <c>:::</c> lines: columns and turned pages.</summary>
internal sealed class ContainerConverter(NarrativeContext context)
{
    public const string Columns = "columns";
    public const string Landscape = "landscape";

    private const int UsualColumns = 2;
    private const int MostColumns = 4;

    private static readonly string[] Names = [Columns, Landscape];

    private readonly Stack<string> _open = [];

    /// <summary>The blocks of a container; those inside alone where it is none.</summary>
    /// <param name="convert">Converts the blocks inside.</param>
    public IReadOnlyList<Block> Convert(ContainerFence fence, Func<ContainerBlock, List<Block>> convert)
    {
        var head = HeadOf(fence);
        var (name, attributes) = Read(fence.Info, head);
        var isMeant = IsRight(fence, name, head);
        var count = name == Columns ? CountOf(attributes) : 0;
        if (attributes is not null && Names.Contains(name))
        {
            context.WarnUnknown(attributes, Names, name == Columns ? ["count"] : []);
            if (attributes.Id is { } id)
            {
                context.Diagnostics.Add(Messages.AttributeWithoutEffect(head, "#" + id));
            }
        }

        _open.Push(name);
        var blocks = convert(fence);
        _open.Pop();
        if (!isMeant || blocks.Count == 0)
        {
            return blocks;
        }

        return [name == Columns ? new ColumnsBlock(count, blocks) { Span = head } : new LandscapeBlock(blocks) { Span = head }];
    }

    /// <summary>Whether a container works where it stands; if not, that is reported.</summary>
    private bool IsRight(ContainerFence fence, string name, SourceSpan head)
    {
        Diagnostic? problem = name switch
        {
            "" when fence.Info.Length == 0 => Messages.ContainerEndsNothing(head),
            not (Columns or Landscape) => Messages.UnknownContainer(head, name, NearNames.Of(name, Names)),
            _ when !fence.IsClosed => Messages.UnclosedContainer(head, name),
            _ when fence.Parent is not (MarkdownDocument or ContainerFence) => Messages.ContainerInside(head, name),
            _ when _open.Contains(name) || _open.Contains(Columns) => Messages.NestedContainer(head, name, _open.Peek()),
            _ => null,
        };
        if (problem is not null)
        {
            context.Diagnostics.Add(problem);
        }

        return problem is null;
    }

    /// <summary>Name and attributes: <c>columns</c>, <c>columns {count=3}</c>, <c>{.columns count=3}</c>.</summary>
    private static (string Name, AttributeList? Attributes) Read(string info, SourceSpan span)
    {
        var open = info.IndexOf('{');
        var name = (open < 0 ? info : info[..open]).Trim();
        var attributes = open >= 0 && info[^1] == '}' ? AttributeReader.Parse(info.AsSpan()[(open + 1)..^1], span) : null;
        return (name.Length == 0 && attributes is { Classes: [var first, ..] } ? first : name, attributes);
    }

    private int CountOf(AttributeList? attributes)
    {
        if (attributes?.Find("count") is not { } text)
        {
            return UsualColumns;
        }

        if (text is [>= '2' and <= (char)('0' + MostColumns)])
        {
            return text[0] - '0';
        }

        context.Diagnostics.Add(Messages.BadColumnCount(attributes.Span, text, MostColumns));
        return UsualColumns;
    }

    private SourceSpan HeadOf(ContainerFence fence) => context.Rendered.Span(fence.Span.Start, fence.Span.Start + fence.HeadLength);
}
