using ReportGen.Diagnostics;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Timelines;

/// <summary>Tells of the first event that stands out of order; both ways, from the earliest on or back from the latest, are one.</summary>
internal sealed class EventOrder(DiagnosticBag diagnostics)
{
    private EventDate? _before;
    private int _direction;
    private bool _isTold;

    /// <summary>Takes the next date.</summary>
    public void Check(EventDate date, SettingText written)
    {
        // A day in a year that is named before it is in order: so is what merely overlaps.
        var direction = _before is null ? 0 : date.First > _before.Last ? 1 : date.Last < _before.First ? -1 : 0;
        if (direction != 0 && _direction != 0 && direction != _direction && !_isTold)
        {
            diagnostics.Add(Messages.EventsOutOfOrder(written.Span, written.Value, _before!.Text));
            _isTold = true;
        }

        _direction = _direction == 0 ? direction : _direction;
        _before = date;
    }
}
