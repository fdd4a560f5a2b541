using System.Text;
using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Controls;
using ReportGen.Docx.Package;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Inlines to runs, fields and hyperlinks.</summary>
/// <param name="relationships">Those of the part that holds them.</param>
internal sealed class InlineWriter(DocxContext context, Relationships relationships)
{
    private readonly DrawingFactory _drawings = new(context, relationships);
    private readonly SparklineWriter _sparklines = new(context, relationships);
    private readonly ReferenceWriter _references = new(context);
    private readonly ControlWriter _controls = new(context.Figures);

    /// <summary>Appends inlines to a paragraph.</summary>
    public void Append(W.Paragraph paragraph, IReadOnlyList<Inline> inlines, RunFormat format = default)
    {
        var style = context.Theme.StyleOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val);
        Append((OpenXmlCompositeElement)paragraph, inlines, FormatIn(style, format));
    }

    /// <summary>Appends a sparkline of a size of its own.</summary>
    public void AppendSparkline(OpenXmlCompositeElement parent, Sparkline line, SparkSize size) => parent.AppendChild(new W.Run(_sparklines.Make(line, size)));

    /// <summary>A format with what it must know of the style around it.</summary>
    public RunFormat FormatIn(TextStyle style, RunFormat format) => format with
    {
        Around = style.Size == context.Theme.Body.Size ? Length.Zero : style.Size,
        Family = context.Faces.HasOwnFamily(style) ? style.Families[0] : null,
        IsInItalic = style.Italic,
        LacksSmallCaps = !context.Faces.HasSmallCapitals(style),
    };

    /// <summary>Appends inlines to a paragraph or hyperlink.</summary>
    public void Append(OpenXmlCompositeElement parent, IReadOnlyList<Inline> inlines, RunFormat format)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is Text text)
            {
                // Markdown's pieces of text are smaller than a person's: one run for all that belong together.
                AppendText(parent, Joined(inlines, text, ref i), format);
            }
            else
            {
                Append(parent, inlines[i], format);
            }
        }
    }

    /// <summary>Appends a printed figure in a control; not where the contents repeat it, which Word writes anew from the headings.</summary>
    /// <remarks>Where the index leads to it, a bookmark is around it.</remarks>
    private void AppendFigure(OpenXmlCompositeElement parent, Figure figure, RunFormat format)
    {
        if (format.IsRepeated)
        {
            AppendText(parent, figure.Text, format);
            return;
        }

        var name = context.IndexedFigures.Contains(figure.Index) ? NameOf(figure) : null;
        if (name is null || context.Bookmarks.IsMade(name))
        {
            AppendControl(parent, figure, format);
            return;
        }

        var (start, end) = context.Bookmarks.Make(name);
        parent.AppendChild(start);
        AppendControl(parent, figure, format);
        parent.AppendChild(end);
    }

    private void AppendControl(OpenXmlCompositeElement parent, Figure figure, RunFormat format)
    {
        var content = new W.SdtContentRun();
        AppendText(content, figure.Text, format);
        _controls.Append(parent, figure, content);
    }

    private void Append(OpenXmlCompositeElement parent, Inline inline, RunFormat format)
    {
        switch (inline)
        {
            case FigureInline figure:
                AppendFigure(parent, figure.Figure, format);
                break;
            case LineBreak:
                parent.AppendChild(new W.Run(new W.Break()));
                break;
            case Emphasis emphasis:
                Append(parent, emphasis.Inlines, format.With(emphasis.Kind));
                break;
            case Code code:
                AppendText(parent, code.Value, RunFormat.OfCode(format));
                break;
            case Link link:
                AppendLink(parent, link, format);
                break;
            case FootnoteMark mark:
                AppendMark(parent, mark, format);
                break;
            case InlineImage image:
                AppendImage(parent, image.Image, format);
                break;
            case Sparkline line:
                AppendSparkline(parent, line, format);
                break;
            default:
                throw new InvalidOperationException("Unknown inline " + inline.GetType().Name + ".");
        }
    }

    private void AppendText(OpenXmlCompositeElement parent, string text, RunFormat format)
    {
        var isEmphasized = format.IsItalic && format.Style != StyleIds.CodeCharacters;
        if (format.IsBold || (isEmphasized && context.Theme.HanziEmphasis == HanziEmphasis.Bold))
        {
            context.Faces.UseBold();
        }

        if (isEmphasized)
        {
            EmphasizedRuns.Append(parent, text, format, context);
        }
        else
        {
            RunWriter.Append(parent, text, format, context.Language.IsEastAsian);
        }
    }

    private static string Joined(IReadOnlyList<Inline> inlines, Text first, ref int index)
    {
        if (index + 1 >= inlines.Count || inlines[index + 1] is not Text)
        {
            return first.Value;
        }

        var joined = new StringBuilder(first.Value);
        for (; index + 1 < inlines.Count && inlines[index + 1] is Text next; index++)
        {
            joined.Append(next.Value);
        }

        return joined.ToString();
    }

    private void AppendLink(OpenXmlCompositeElement parent, Link link, RunFormat format)
    {
        if (!format.WithoutLinks && _references.TryAppend(parent, link, format))
        {
            return;
        }

        if (format.WithoutLinks || Hyperlink(link) is not { } hyperlink)
        {
            Append(parent, link.Inlines, format);
            return;
        }

        var style = link.IsInternal ? StyleIds.InternalLink : StyleIds.Hyperlink;
        Append(hyperlink, link.Inlines, format with { Style = style, WithoutLinks = true });
        parent.AppendChild(hyperlink);
    }

    /// <summary>The element of a link; null for an address that no program could open, and that Word would refuse with the whole file.</summary>
    private W.Hyperlink? Hyperlink(Link link)
    {
        var hyperlink = new W.Hyperlink { History = true };
        if (link.Title.Length > 0)
        {
            hyperlink.Tooltip = XmlText.Clean(link.Title);
        }

        if (link.IsInternal)
        {
            hyperlink.Anchor = context.Bookmarks.NameOf(link.Target[1..]);
            return hyperlink;
        }

        if (!Uri.TryCreate(XmlText.Clean(link.Target), UriKind.Absolute, out var address))
        {
            return null;
        }

        hyperlink.Id = relationships.AddLink(address.AbsoluteUri);
        return hyperlink;
    }

    private void AppendMark(OpenXmlCompositeElement parent, FootnoteMark mark, RunFormat format)
    {
        if (format.IsRepeated)
        {
            return;
        }

        var figures = mark.IsFirst && context.IndexedFigures.Count > 0 ? MarkFigures(parent, DocumentWalk.Inlines<FigureInline>(mark.Note.Blocks)) : [];
        context.Notes.AppendMark(parent, mark, context.Bookmarks);
        parent.Append(figures);
    }

    /// <summary>Bookmarks for figures of a note or chart, which begin before it: programs do not look for pages of what stands inside.</summary>
    /// <returns>Their ends, to be put behind it.</returns>
    public IReadOnlyList<W.BookmarkEnd> MarkFigures(OpenXmlCompositeElement parent, IEnumerable<FigureInline> inside)
    {
        var ends = new List<W.BookmarkEnd>();
        foreach (var name in inside.Where(f => context.IndexedFigures.Contains(f.Figure.Index)).Select(f => NameOf(f.Figure)).Where(n => !context.Bookmarks.IsMade(n)))
        {
            var (start, end) = context.Bookmarks.Make(name);
            parent.AppendChild(start);
            ends.Add(end);
        }

        return ends;
    }

    private string NameOf(Figure figure) => context.Bookmarks.LabelNameOf(FigureIndexSection.AnchorOf(figure.Index));

    /// <summary>Appends a sparkline; not where a heading or caption is repeated.</summary>
    private void AppendSparkline(OpenXmlCompositeElement parent, Sparkline line, RunFormat format)
    {
        if (!format.IsRepeated && !format.IsOfPlot)
        {
            AppendSparkline(parent, line, WordSize.Of(format.Around > Length.Zero ? format.Around : context.Theme.Body.Size));
        }
    }

    private void AppendImage(OpenXmlCompositeElement parent, ImageReference image, RunFormat format)
    {
        if (!format.IsRepeated && _drawings.Make(image, context.Area) is { } drawing)
        {
            parent.AppendChild(new W.Run(drawing));
        }
        else
        {
            AppendText(parent, image.Alt, format);
        }
    }
}
