using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of characters, and the empty ones that Word expects.</summary>
internal sealed class CharacterStyles(DocxContext context)
{
    /// <summary>Name of the style of a heading's words where running heads go by it.</summary>
    public const string HeadWords = "Heading Words";

    public IEnumerable<W.Style> All()
    {
        yield return new W.Style
        {
            Type = W.StyleValues.Character,
            StyleId = StyleIds.DefaultFont,
            Default = true,
            StyleName = new W.StyleName { Val = "Default Paragraph Font" },
            UIPriority = new W.UIPriority { Val = 1 },
            SemiHidden = new W.SemiHidden(),
            UnhideWhenUsed = new W.UnhideWhenUsed(),
        };
        yield return Code();
        var link = new W.StyleRunProperties
        {
            Color = new W.Color { Val = context.Theme.Colors.Link.Hex, ThemeColor = W.ThemeColorValues.Hyperlink },
        };
        yield return Make(StyleIds.InternalLink, "Internal Link", (W.StyleRunProperties)link.CloneNode(true));
        link.Underline = new W.Underline { Val = W.UnderlineValues.Single, Color = context.Theme.Rule.Hex };
        yield return Make(StyleIds.Hyperlink, "Hyperlink", link);
        if (context.HeadersAndFooters.NameSections)
        {
            yield return Make(StyleIds.HeadWords, HeadWords, new W.StyleRunProperties());
        }

        yield return Make(StyleIds.FootnoteReference, "footnote reference", new W.StyleRunProperties
        {
            VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript },
        });
        yield return new W.Style
        {
            Type = W.StyleValues.Numbering,
            StyleId = StyleIds.NoList,
            Default = true,
            StyleName = new W.StyleName { Val = "No List" },
            UIPriority = new W.UIPriority { Val = 99 },
            SemiHidden = new W.SemiHidden(),
            UnhideWhenUsed = new W.UnhideWhenUsed(),
        };
    }

    /// <summary>The face of code in a line, and its size in running text.</summary>
    private W.Style Code()
    {
        var size = context.Theme.Code.Size > context.Theme.Body.Size ? context.Theme.Code.Size : CodeType.SizeIn(context.Theme.Body.Size);
        var run = new W.StyleRunProperties
        {
            RunFonts = context.Styles.Fonts(context.Faces.PairOf(context.Theme.Code), FontRole.Body),
            NoProof = new W.NoProof(),
            FontSize = new W.FontSize { Val = size.HalfPoints() },
        };
        var style = Make(StyleIds.CodeCharacters, "Code Char", run);
        style.LinkedStyle = new W.LinkedStyle { Val = StyleIds.Code };
        return style;
    }

    private static W.Style Make(string id, string name, W.StyleRunProperties run) => new()
    {
        Type = W.StyleValues.Character,
        StyleId = id,
        CustomStyle = id is StyleIds.Hyperlink or StyleIds.FootnoteReference ? null : true,
        StyleName = new W.StyleName { Val = name },
        BasedOn = new W.BasedOn { Val = StyleIds.DefaultFont },
        UIPriority = new W.UIPriority { Val = 99 },
        StyleRunProperties = run,
    };
}
