using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>The Markdown that narratives are written in.</summary>
/// <remarks>
/// Attributes in braces are read by <see cref="AttributeReader"/>: Markdig's extension takes any braces in prose for
/// attributes and stops after the first.
/// </remarks>
internal static class MarkdownDialect
{
    private const EmphasisExtraOptions Emphasis =
        EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript;

    private static readonly MarkdownPipeline Body = BuildBody();
    private static readonly MarkdownPipeline Code = BuildCode();
    private static readonly MarkdownPipeline Line = BuildLine();

    /// <summary>Parses a narrative.</summary>
    /// <returns>Null for what nests too deep to be read, as for the others.</returns>
    public static MarkdownDocument? ParseBody(string text) => Parse(text, Body);

    /// <summary>Parses only what is needed to see where code and comments begin and end.</summary>
    public static MarkdownDocument? ParseCode(string text) => Parse(text, Code);

    /// <summary>Parses a setting, in which only inline Markdown counts: a title may begin with a number and a dot.</summary>
    public static MarkdownDocument? ParseLine(string text) => Parse(text, Line);

    private static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        if (DeepNesting.Find(text) is not null)
        {
            return null;
        }

        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what nests too deep by an exception that says neither what it is nor where.
            return null;
        }
    }

    private static MarkdownPipeline BuildBody()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UseCjkFriendlyEmphasis().UsePipeTables().UseEmphasisExtras(Emphasis).UseTaskLists();
        AddBlocks(builder);
        builder.InlineParsers.Insert(0, new TightScriptParser());
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        builder.InlineParsers.Insert(0, new SpanParser());
        builder.InlineParsers.Insert(0, new BareAddressParser());
        return builder.Build();
    }

    private static MarkdownPipeline BuildCode()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        AddBlocks(builder);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new EscapeInlineParser(), new CodeInlineParser(), new AutolinkInlineParser()]);
        return builder.Build();
    }

    private static void AddBlocks(MarkdownPipelineBuilder builder)
    {
        builder.UseDefinitionLists();
        builder.BlockParsers.Insert(0, new ContainerParser());
        builder.BlockParsers.Insert(0, new NoteParser());
        builder.BlockParsers.Insert(0, new PageBreakParser());
        builder.BlockParsers.Insert(0, new CaptionParser());
    }

    private static MarkdownPipeline BuildLine()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UseCjkFriendlyEmphasis().UseEmphasisExtras(Emphasis);
        builder.InlineParsers.Insert(0, new TightScriptParser());
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        builder.InlineParsers.Insert(0, new SpanParser());
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }
}
