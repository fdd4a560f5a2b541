using ReportGen.Layout.Frames;
using ReportGen.Pdf.Embedding;

namespace ReportGen.Pdf.Content;

/// <summary>Shows lines of text: one TJ array as far as font, colour and structure stay the same.</summary>
/// <remarks>The pen is followed by the widths that the file states, so that roundings cannot add up along a line.</remarks>
internal sealed class TextEmitter(ContentStream content, TextEncoder encoder, MarkedContent marks)
{
    private readonly List<EmbeddedFont> _used = [];
    private bool _isLineOpen;
    private bool _isShowOpen;
    private double _pen;
    private ShowState _state;

    /// <summary>Fonts shown since the last <see cref="Begin"/>, each once.</summary>
    public IReadOnlyList<EmbeddedFont> Used => _used;

    public void Begin() => _used.Clear();

    public void Line(TextLine line, double pageHeight)
    {
        _isLineOpen = false;
        var baseline = pageHeight - line.Baseline;
        foreach (ref readonly var piece in line.Pieces.AsSpan())
        {
            if (piece.Shaped.Glyphs.Length > 0)
            {
                Piece(in piece, line.X + piece.X, baseline);
            }
        }

        CloseShow();
    }

    private void Piece(ref readonly TextPiece piece, double x, double baseline)
    {
        ref readonly var encoded = ref encoder.Encode(piece.Shaped);
        SetState(in piece, encoded.Font);
        if (!_isLineOpen)
        {
            content.MoveTo(x, baseline);
            _pen = x;
            _isLineOpen = true;
        }

        Show(in encoded, x, piece.Size);
    }

    private void SetState(ref readonly TextPiece piece, EmbeddedFont font)
    {
        var state = new ShowState(font, piece.Size, piece.Rise, piece.Color, piece.Structure);
        if (_isLineOpen && state == _state)
        {
            return;
        }

        CloseShow();
        _state = state;
        marks.Open(piece.Structure, inText: true);
        content.SetFill(piece.Color);
        content.SetFont(font.Number, piece.Size);
        content.SetRise(piece.Rise);
        if (!_used.Contains(font))
        {
            _used.Add(font);
        }
    }

    private void Show(in EncodedText encoded, double x, float size)
    {
        OpenGap(x, size);
        if (encoded.IsRaised)
        {
            ShowRaised(in encoded, size);
            return;
        }

        content.ShowCodes(encoder.BytesOf(in encoded));
        _pen += encoded.Pen * size / 1000;
    }

    // Marks that a font sets above or below the baseline: each moves the rise, which depends on the size.
    private void ShowRaised(in EncodedText encoded, float size)
    {
        var shaped = encoded.Shaped;
        var clusters = ClusterText.Of(shaped);
        var perUnit = (double)size / shaped.Face.UnitsPerEm;
        var natural = _pen;
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            CloseShow();
            content.SetRise(_state.Rise + (float)(shaped.YOffsets![i] * perUnit));
            OpenSpan(clusters, i);
            OpenGap(natural + ((shaped.XOffsets?[i] ?? 0) * perUnit), size);
            var code = encoded.Font.CodeOf(shaped.Glyphs[i], clusters.TextOf(i));
            content.ShowCode(code);
            _pen += encoded.Font.WidthOf(code) * size / 1000;
            natural += shaped.Advances[i] * perUnit;
            CloseSpan(clusters, i);
        }

        CloseShow();
        content.SetRise(_state.Rise);
    }

    private void OpenSpan(ClusterText clusters, int glyph)
    {
        if (clusters.StartsSpan(glyph, out var actualText))
        {
            content.OpenActualText(actualText);
        }
    }

    private void CloseSpan(ClusterText clusters, int glyph)
    {
        if (clusters.EndsSpan(glyph))
        {
            CloseShow();
            content.CloseActualText();
        }
    }

    private void OpenGap(double x, float size)
    {
        var gap = size > 0 ? (long)Math.Round((x - _pen) * 1000 / size) : 0;
        if (!_isShowOpen)
        {
            content.OpenShow(gap);
            _isShowOpen = true;
        }
        else if (gap != 0)
        {
            content.ShowGap(gap);
        }

        _pen += gap * (double)size / 1000;
    }

    private void CloseShow()
    {
        if (_isShowOpen)
        {
            content.CloseShow();
            _isShowOpen = false;
        }
    }

    /// <summary>What must stay the same for one TJ array to go on.</summary>
    private readonly record struct ShowState(EmbeddedFont Font, float Size, float Rise, Color Color, int Structure);
}
