using DocumentFormat.OpenXml;
using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace ReportGen.Docx.Controls;

/// <summary>Content controls around printed figures: each names its metric, and shows its text of the store.</summary>
internal sealed class ControlWriter(FigureStore store)
{
    /// <summary>Puts a figure's runs into a control.</summary>
    /// <param name="parent">Gets the control.</param>
    /// <param name="content">The runs; without any there is no control, which Word would fill with a prompt.</param>
    public void Append(OpenXmlCompositeElement parent, Figure figure, W.SdtContentRun content)
    {
        if (!store.Texts.TryFind(figure, out var text) || !content.HasChildren)
        {
            foreach (var run in content.Elements().ToList())
            {
                run.Remove();
                parent.AppendChild(run);
            }

            return;
        }

        var properties = Properties(figure);
        if (OnlyRun(content) is { } only)
        {
            Bind(properties, text, only);
        }
        else
        {
            properties.AppendChild(Hidden());
        }

        parent.AppendChild(new W.SdtRun { SdtProperties = properties, SdtContentRun = content });
    }

    private static W.SdtProperties Properties(Figure figure) => new(
        new W.SdtAlias { Val = ControlNames.TitleOf(figure) },
        new W.Tag { Val = ControlNames.TagOf(figure) },
        new W.SdtId { Val = figure.Index + 1 });

    private void Bind(W.SdtProperties properties, FigureText text, W.Run run)
    {
        if (run.RunProperties is { } look)
        {
            properties.PrependChild(look.CloneNode(true));
        }

        properties.Append(
            new W.DataBinding { PrefixMappings = FigureStore.PrefixMappings, XPath = text.XPath, StoreItemId = store.Id },
            Hidden(),
            new W.SdtContentText());
    }

    /// <summary>No frame and no title appear when the control is touched.</summary>
    private static W15.Appearance Hidden() => new() { Val = W15.SdtAppearance.Hidden };

    /// <summary>
    /// The run that holds all of the text; null where there are several, or tabs and the like between. Bound controls have one look and characters
    /// alone: Word and others would put the text of the store in place of the rest.
    /// </summary>
    private static W.Run? OnlyRun(W.SdtContentRun content) =>
        content.ChildElements is [W.Run run] && run.Elements<W.Text>().Count() == 1 && run.ChildElements.Count == (run.RunProperties is null ? 1 : 2) ? run : null;
}
