using System.Runtime.CompilerServices;
using ReportGen.Drafts;

namespace ReportGen;

/// <summary>The items of a list made in code.</summary>
public sealed class ListBuilder
{
    private readonly List<DraftItem> _items = [];

    private ListBuilder()
    {
    }

    /// <summary>Adds an item.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public ListBuilder Item(RichText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        _items.Add(new DraftItem(text.Inlines, [], CodePlace.Of(file, line)));
        return this;
    }

    /// <summary>Adds a list with bullets below the last item.</summary>
    /// <param name="fill">Adds its items.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="InvalidOperationException">There is no item yet.</exception>
    public ListBuilder BulletedList(Action<ListBuilder> fill, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Below(Build(fill, null, CodePlace.Of(file, line)));

    /// <summary>Adds a list with numbers below the last item.</summary>
    /// <param name="fill">Adds its items.</param>
    /// <param name="first">The first number, which shows the others the way: <c>1.</c>, <c>(a)</c>, <c>i.</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentException">There is no number in <paramref name="first"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no item yet.</exception>
    public ListBuilder NumberedList(Action<ListBuilder> fill, string first = "1.", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        return Below(Build(fill, FormatOf(first), CodePlace.Of(file, line)));
    }

    /// <summary>A list of the items that an action adds.</summary>
    internal static DraftList Build(Action<ListBuilder> fill, NumberFormat? format, SourceSpan span)
    {
        ArgumentNullException.ThrowIfNull(fill);
        var list = new ListBuilder();
        fill(list);
        return new DraftList([.. list._items], format) { Span = span };
    }

    /// <summary>How a list is numbered whose first number is given.</summary>
    internal static NumberFormat FormatOf(string first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return NumberFormat.Parse(first)
            ?? throw new ArgumentException($"'{first}' holds no first number: 1, I, i, A, a or 一.", nameof(first));
    }

    private ListBuilder Below(DraftList list)
    {
        if (_items.Count == 0)
        {
            throw new InvalidOperationException("A list stands below an item: add an item first.");
        }

        _items[^1] = _items[^1] with { Lists = [.. _items[^1].Lists, list] };
        return this;
    }
}
