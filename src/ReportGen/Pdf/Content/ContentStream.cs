using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>The operators of a page (ISO 32000-1, annex A), each only when it changes something.</summary>
/// <remarks>Marked content stands inside one text object or outside of all, so text objects and marks are closed together.</remarks>
internal sealed class ContentStream(CodeString codes)
{
    /// <summary>Decimals of coordinates of text: a hundredth of a point is below any printer's dot.</summary>
    private const int TextDecimals = 2;

    /// <summary>Decimals of everything else: hairlines must keep their weight.</summary>
    private const int Decimals = 3;

    private const int NoMark = int.MinValue;

    private ByteBuffer _out = new();
    private bool _inText;
    private int _mark;
    private Color _fill;
    private Color _stroke;
    private double _thickness;
    private (double On, double Off) _dash;
    private (Color Fill, Color Stroke, double Thickness, (double On, double Off) Dash) _saved;
    private (int Font, float Size) _font;
    private float _rise;
    private (long X, long Y) _lineStart;

    /// <summary>Starts a page: its graphics state is the default of 8.4.1.</summary>
    public void Begin(ByteBuffer target)
    {
        _out = target;
        _inText = false;
        _mark = NoMark;
        _fill = Color.Black;
        _stroke = Color.Black;

        // A page begins with joins that are not round: they are set with the first thickness, whatever it is.
        _thickness = 0;
        _dash = default;
        _font = (-1, 0);
        _rise = 0;
    }

    /// <summary>Closes what is open.</summary>
    public void End() => Leave();

    /// <summary>Whether content of a node would continue the marked content that is open.</summary>
    public bool Continues(int structure, bool inText) => _mark == structure && _inText == inText;

    /// <summary>Opens marked content of a structure element.</summary>
    public void OpenTagged(int structure, ReadOnlySpan<byte> role, int mcid, bool inText)
    {
        Enter(structure, inText);
        _out.Append((byte)'/');
        _out.Append(role);
        _out.Append("<</MCID "u8);
        _out.AppendInteger(mcid);
        _out.Append(">>BDC\n"u8);
    }

    /// <summary>Opens content that is not part of the document's text.</summary>
    /// <param name="structure">Which kind, as frames say it.</param>
    /// <param name="properties">The property list.</param>
    public void OpenArtifact(int structure, ReadOnlySpan<byte> properties, bool inText)
    {
        Enter(structure, inText);
        _out.Append("/Artifact"u8);
        _out.Append(properties);
        _out.Append("BDC\n"u8);
    }

    /// <summary>Opens a span that says what its glyphs stand for (14.9.4).</summary>
    public void OpenActualText(string text)
    {
        ActualTextMark.Open(_out, text);
        _out.Append((byte)'\n');
    }

    public void CloseActualText() => _out.Append("EMC\n"u8);

    public void SetFill(Color color)
    {
        if (color == _fill)
        {
            return;
        }

        _fill = color;
        AppendColor(color, "g\n"u8, "rg\n"u8);
    }

    /// <summary>Sets the pen for outlines: joins are round, so that no spike tells of a value that there is not.</summary>
    /// <param name="dash">Length of dashes and of gaps; 0 for none.</param>
    public void SetPen(Color color, double thickness, (double On, double Off) dash)
    {
        if (color != _stroke)
        {
            _stroke = color;
            AppendColor(color, "G\n"u8, "RG\n"u8);
        }

        if (thickness != _thickness)
        {
            _thickness = thickness;
            _out.AppendReal(thickness, Decimals);
            _out.Append(" w 1 j\n"u8);
        }

        if (dash != _dash)
        {
            _dash = dash;
            _out.Append((byte)'[');
            if (dash.On > 0)
            {
                _out.AppendReal(dash.On, Decimals);
            }

            if (dash.Off != dash.On)
            {
                AppendOperand(dash.Off);
            }

            _out.Append("] 0 d\n"u8);
        }
    }

    public void MovePath(double x, double y) => AppendPlace(x, y, " m\n"u8);

    public void LinePath(double x, double y) => AppendPlace(x, y, " l\n"u8);

    /// <summary>A Bézier curve from the place that was reached.</summary>
    public void CurvePath((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
    {
        _out.AppendReal(first.X, Decimals);
        AppendOperand(first.Y);
        AppendOperand(second.X);
        AppendOperand(second.Y);
        AppendOperand(end.X);
        AppendOperand(end.Y);
        _out.Append(" c\n"u8);
    }

    public void ClosePath() => _out.Append("h\n"u8);

    public void FillPath() => _out.Append("f\n"u8);

    /// <summary>Fills a shape, and cuts off at its edges what is drawn until <see cref="Restore"/>.</summary>
    public void FillAndClipPath() => _out.Append("W f\n"u8);

    /// <summary>Keeps the graphics state; one can be kept at a time.</summary>
    public void Save()
    {
        _saved = (_fill, _stroke, _thickness, _dash);
        _out.Append("q\n"u8);
    }

    /// <summary>Takes the kept graphics state again.</summary>
    public void Restore()
    {
        (_fill, _stroke, _thickness, _dash) = _saved;
        _out.Append("Q\n"u8);
    }

    public void StrokePath() => _out.Append("S\n"u8);

    public void SetFont(int font, float size)
    {
        if (_font == (font, size))
        {
            return;
        }

        _font = (font, size);
        _out.Append("/F"u8);
        _out.AppendInteger(font);
        AppendOperand(size);
        _out.Append(" Tf\n"u8);
    }

    public void SetRise(float rise)
    {
        if (_rise == rise)
        {
            return;
        }

        _rise = rise;
        _out.AppendReal(rise, Decimals);
        _out.Append(" Ts\n"u8);
    }

    /// <summary>Goes to the start of a line, in points from the lower left corner.</summary>
    public void MoveTo(double x, double y)
    {
        // Differences of rounded places, so that roundings never add up.
        var place = (X: Hundredths(x), Y: Hundredths(y));
        _out.AppendDecimal(place.X - _lineStart.X, TextDecimals);
        _out.Append((byte)' ');
        _out.AppendDecimal(place.Y - _lineStart.Y, TextDecimals);
        _out.Append(" Td\n"u8);
        _lineStart = place;
    }

    /// <summary>Starts showing text; codes follow.</summary>
    /// <param name="gap">Room before the first glyph, in thousandths of the type size.</param>
    public void OpenShow(long gap)
    {
        _out.Append((byte)'[');
        if (gap != 0)
        {
            _out.AppendInteger(-gap);
        }

        codes.Open(_out);
    }

    /// <summary>Leaves room between glyphs, in thousandths of the type size.</summary>
    public void ShowGap(long gap)
    {
        codes.Close(_out);
        _out.AppendInteger(-gap);
        codes.Open(_out);
    }

    public void ShowCodes(ReadOnlySpan<byte> encoded) => _out.Append(encoded);

    public void ShowCode(ushort code) => codes.Append(_out, code);

    public void CloseShow()
    {
        codes.Close(_out);
        _out.Append("]TJ\n"u8);
    }

    /// <summary>Fills a rectangle given by its lower left corner.</summary>
    public void Box(double x, double y, double width, double height)
    {
        _out.AppendReal(x, Decimals);
        AppendOperand(y);
        AppendOperand(width);
        AppendOperand(height);
        _out.Append(" re f\n"u8);
    }

    /// <summary>Fills a disc given by its middle. A stroke of no length with round ends would be shorter, but some viewers leave it out.</summary>
    public void Dot(double x, double y, double radius)
    {
        // Control points that bring four curves within 0.03 % of a circle.
        var reach = radius * 0.5523;
        _out.AppendReal(x + radius, Decimals);
        AppendOperand(y);
        _out.Append(" m"u8);
        Curve((x + radius, y + reach), (x + reach, y + radius), (x, y + radius));
        Curve((x - reach, y + radius), (x - radius, y + reach), (x - radius, y));
        Curve((x - radius, y - reach), (x - reach, y - radius), (x, y - radius));
        Curve((x + reach, y - radius), (x + radius, y - reach), (x + radius, y));
        _out.Append(" f\n"u8);
    }

    /// <summary>Draws an image in a box given by its lower left corner.</summary>
    public void Image(int image, (double X, double Y, double Width, double Height) box)
    {
        _out.Append("q "u8);
        _out.AppendReal(box.Width, Decimals);
        _out.Append(" 0 0"u8);
        AppendOperand(box.Height);
        AppendOperand(box.X);
        AppendOperand(box.Y);
        _out.Append(" cm /I"u8);
        _out.AppendInteger(image);
        _out.Append(" Do Q\n"u8);
    }

    private void Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
    {
        AppendOperand(first.X);
        AppendOperand(first.Y);
        AppendOperand(second.X);
        AppendOperand(second.Y);
        AppendOperand(end.X);
        AppendOperand(end.Y);
        _out.Append(" c"u8);
    }

    private static long Hundredths(double value) => (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);

    private void Enter(int structure, bool inText)
    {
        if (_mark != NoMark)
        {
            _out.Append("EMC\n"u8);
        }

        if (_inText && !inText)
        {
            _out.Append("ET\n"u8);
        }
        else if (inText && !_inText)
        {
            _out.Append("BT\n"u8);
            _lineStart = default;
        }

        _inText = inText;
        _mark = structure;
    }

    private void Leave()
    {
        if (_mark != NoMark)
        {
            Enter(NoMark, inText: false);
        }
    }

    private void AppendOperand(double value)
    {
        _out.Append((byte)' ');
        _out.AppendReal(value, Decimals);
    }

    private void AppendPlace(double x, double y, ReadOnlySpan<byte> step)
    {
        _out.AppendReal(x, Decimals);
        AppendOperand(y);
        _out.Append(step);
    }

    private void AppendColor(Color color, ReadOnlySpan<byte> gray, ReadOnlySpan<byte> rgb)
    {
        AppendLevel(color.R);
        if (color.R == color.G && color.G == color.B)
        {
            _out.Append(gray);
            return;
        }

        AppendLevel(color.G);
        AppendLevel(color.B);
        _out.Append(rgb);
    }

    // A byte has 256 levels; three decimals tell them apart.
    private void AppendLevel(byte level)
    {
        _out.AppendReal(level / 255.0, Decimals);
        _out.Append((byte)' ');
    }
}
