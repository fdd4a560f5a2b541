using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Takes strips in reading order and settles what stands between them: space, keeps, labels, anchors.</summary>
/// <param name="leading">Leading of the body, the measure of 'two lines under a heading'.</param>
internal sealed class FlowBuilder(double leading)
{
    /// <summary>Text that must stand under a heading, in lines. A little under two, so that two lines of smaller type will do.</summary>
    private const double LinesUnderHeading = 1.5;

    private readonly List<Strip> _strips = [];
    private readonly List<Anchor> _anchors = [];
    private readonly List<SideBox> _labels = [];
    private readonly List<Strip> _marked = [];
    private readonly List<FloatFlow> _floats = [];
    private double _space;
    private double _owed;
    private bool _isAfterHeading;
    private BreakRule _rule;
    private bool _onRight;
    private double _needed;

    public IReadOnlyList<Strip> Strips => _strips;

    /// <summary>Strips with marks whose notes are not set yet.</summary>
    public IReadOnlyList<Strip> Marked => _marked;

    /// <summary>Says that the notes of all marks so far are set.</summary>
    public void ClearMarked() => _marked.Clear();

    public bool IsEmpty => _strips.Count == 0;

    /// <summary>The columns that strips are set in from now on; null for none.</summary>
    public ColumnSet? Columns { get; set; }

    /// <summary>Whether strips stand on turned pages from now on.</summary>
    public bool IsTurned { get; set; }

    /// <summary>Hands a float to the page of the strip before it, or to a later one; behind a page that was ended, to that of the next strip.</summary>
    public void Float(FloatFlow flow)
    {
        _floats.Add(flow);
        if (_strips.Count > 0 && _rule != BreakRule.Forced)
        {
            TakeFloats(_strips[^1]);
        }
    }

    /// <summary>Adds strips of another flow, with the spaces and rules between them.</summary>
    public void Splice(IReadOnlyList<Strip> strips)
    {
        foreach (var strip in strips)
        {
            Space(strip.SpaceBefore);
            Add(strip, strip.Decoration);
        }
    }

    /// <summary>Asks for space before the next strip. Of several spaces the largest counts.</summary>
    public void Space(double points) => _space = Math.Max(_space, points);

    /// <summary>Names the place of the next strip.</summary>
    public void Anchor(string? name, int structure)
    {
        if (name is not null)
        {
            _anchors.Add(new Anchor(name, structure));
        }
    }

    /// <summary>Sets a label beside the next line of text.</summary>
    public void Label(SideBox label) => _labels.Add(label);

    /// <summary>Whether a label waits for its line.</summary>
    public bool HasLabel => _labels.Count > 0;

    /// <summary>Starts a new page with the next strip. A page is never left empty.</summary>
    /// <param name="onRight">Whether it is a right-hand page.</param>
    public void BreakPage(bool onRight = false)
    {
        _rule = IsEmpty ? BreakRule.Allowed : BreakRule.Forced;
        _onRight = onRight;
    }

    /// <summary>Starts a new page with the next strip where a page has less room left than this.</summary>
    public void NeedRoom(double points) => _needed = points;

    /// <summary>Keeps the next strip with the one before.</summary>
    public void KeepWithPrevious() => Tighten(BreakRule.Forbidden);

    /// <summary>Keeps the next strip with the words that lead in to it, if the page offers another end.</summary>
    public void KeepWithLeadIn() => Tighten(BreakRule.Discouraged);

    /// <summary>Adds a strip of a heading; the text after it is kept with it.</summary>
    public void AddHeading(Strip strip, Decoration? decoration, HeadingMark? mark)
    {
        strip.OpensHeadings = !_isAfterHeading;
        strip.Heading = mark;
        if (_isAfterHeading)
        {
            // Whatever little text stands above, this heading does not belong to it.
            KeepWithPrevious();
        }

        Append(strip, decoration);
        _owed = LinesUnderHeading * leading;
        _isAfterHeading = true;
    }

    /// <summary>Adds a strip of anything but a heading.</summary>
    public void Add(Strip strip, Decoration? decoration)
    {
        if (strip is not LineStrip)
        {
            FlushLabels(decoration);
        }

        TightenUnderHeading();
        Append(strip, decoration);
        _owed = Math.Max(0, _owed - strip.Height);
        _isAfterHeading = false;
    }

    /// <summary>Gives labels whose item has no line of text a line of their own.</summary>
    public void FlushLabels(Decoration? decoration)
    {
        if (_labels.Count == 0)
        {
            return;
        }

        var last = _labels[^1];
        _labels.RemoveAt(_labels.Count - 1);
        Add(new LineStrip(last.Line, last.X) { Height = last.Line.Height }, decoration);
        KeepWithPrevious();
    }

    /// <summary>Hands anchors that nothing follows to the last strip.</summary>
    public void Finish()
    {
        FlushLabels(null);
        foreach (var flow in _floats)
        {
            // There is no other text.
            Splice(flow.Strips);
        }

        _floats.Clear();
        if (_anchors.Count > 0 && _strips.Count > 0)
        {
            _strips[^1].Anchors = [.. _strips[^1].Anchors ?? [], .. _anchors];
        }

        _anchors.Clear();
    }

    private void Tighten(BreakRule rule) => _rule = rule > _rule ? rule : _rule;

    private void TightenUnderHeading()
    {
        if (_owed > 0)
        {
            Tighten(_isAfterHeading ? BreakRule.Forbidden : BreakRule.Discouraged);
        }
    }

    private void Append(Strip strip, Decoration? decoration)
    {
        strip.SpaceBefore = _space;
        strip.Break = strip.Break > _rule ? strip.Break : _rule;
        strip.Decoration = decoration;
        strip.BeginsOnRight = _onRight;
        strip.NeededRoom = _needed;
        (strip.Columns, strip.IsTurned) = (Columns, IsTurned);
        (_space, _needed, _onRight) = (0, 0, false);
        _rule = BreakRule.Allowed;
        TakeAnchors(strip);
        TakeLabels(strip);
        _strips.Add(strip);
        if (_floats.Count > 0)
        {
            TakeFloats(strip);
        }

        if (strip.Notes is null && strip.Marks.Count > 0)
        {
            _marked.Add(strip);
        }
    }

    private void TakeFloats(Strip strip)
    {
        strip.Floats = [.. strip.Floats ?? [], .. _floats];
        _floats.Clear();
    }

    private void TakeAnchors(Strip strip)
    {
        if (_anchors.Count > 0)
        {
            strip.Anchors = [.. _anchors, .. strip.Anchors ?? []];
            _anchors.Clear();
        }
    }

    private void TakeLabels(Strip strip)
    {
        if (_labels.Count > 0 && strip is LineStrip line)
        {
            line.Before = [.. _labels, .. line.Before];
            _labels.Clear();
        }
    }
}
