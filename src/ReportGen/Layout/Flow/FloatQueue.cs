using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>Floats on their way to pages, in the order in which they were written.</summary>
internal sealed class FloatQueue
{
    private readonly List<(int Anchor, FloatFlow Flow)> _floats = [];

    /// <summary>The first that stands on no page before this one, and the first that does not stand on this one either.</summary>
    private int _first;
    private int _next;

    private int _barred;
    private bool _hasChapter;

    public FloatQueue(IReadOnlyList<Strip> strips)
    {
        for (var i = 0; i < strips.Count; i++)
        {
            foreach (var flow in strips[i].Floats ?? [])
            {
                _floats.Add((i, flow));
            }
        }
    }

    /// <summary>Whether floats of pages before wait for a page.</summary>
    public bool HasWaiting => _first < _floats.Count;

    /// <summary>Whether the page has floats.</summary>
    public bool HasPlaced => _next > _first;

    /// <summary>Begins a page, or begins it anew.</summary>
    /// <param name="barred">The page takes no float that was written after this strip or a later one.</param>
    public void Begin(int barred) => (_next, _barred, _hasChapter) = (_first, barred, false);

    /// <summary>Whether a float that was written before a strip still waits.</summary>
    public bool WaitsBefore(int strip) => _next < _floats.Count && _floats[_next].Anchor < strip;

    /// <summary>Whether a chapter or turned page must wait for floats: for those that wait for a page, and after one that ends the page.</summary>
    public bool Bar(int index, Strip strip) => IsBarrier(strip) && (WaitsBefore(index) || HasBottom);

    /// <summary>Whether all floats written before a strip stand before it.</summary>
    public static bool IsBarrier(Strip strip) => strip.IsTurned || strip.Heading is { Heading.TagLevel: 1 };

    /// <summary>Says that a strip stands on the page. Above a chapter that begins there stands no float of its own.</summary>
    public void Pass(Strip strip) => _hasChapter |= strip.Heading is { Heading.TagLevel: 1 };

    /// <summary>Whether one stands at the foot of the page.</summary>
    private bool HasBottom
    {
        get
        {
            for (var i = _first; i < _next; i++)
            {
                if (_floats[i].Flow.Placement == FloatPlacement.Bottom)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The next float that a page may take once a strip stands on it.</summary>
    public FloatFlow? Peek(int strip) =>
        _next < _floats.Count && _floats[_next].Anchor <= strip && _floats[_next].Anchor < _barred && !IsAboveChapter(_floats[_next].Flow)
            ? _floats[_next].Flow
            : null;

    public void Take() => _next++;

    private bool IsAboveChapter(FloatFlow flow) => _hasChapter && flow.Placement == FloatPlacement.Top;

    /// <summary>Whether the page has floats that were written after its end.</summary>
    /// <param name="end">Just after the last strip of the page.</param>
    public bool HasPlacedBeyond(int end) => _next > _first && _floats[_next - 1].Anchor >= end;

    /// <summary>Ends the page.</summary>
    /// <returns>Its floats, each with the strip that it was written after.</returns>
    public IReadOnlyList<(int Anchor, FloatFlow Flow)> Commit()
    {
        var placed = HasPlaced ? _floats[_first.._next] : [];
        _first = _next;
        return placed;
    }
}
