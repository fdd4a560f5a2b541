using ReportGen.Docx.Styling;
using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>Gives every ordered list a numbering of its own, so that it starts where it should.</summary>
/// <param name="hasHeadings">Whether headings are numbered.</param>
internal sealed class ListNumbers(bool hasHeadings)
{
    /// <summary>Abstract numberings before those of the ordered lists: headings, bullets and tasks.</summary>
    public const int FirstOrdered = 4;

    /// <summary>Abstract numbering of the dots of timelines: more than there are formats of numbers.</summary>
    public const int Events = 99;

    /// <summary>Word knows nine levels.</summary>
    public const int Levels = 9;

    private static readonly NumberFormat Decimals = new(string.Empty, NumberStyle.Decimal, ".");

    // The decimal format comes first: the style List Number rests on it.
    private readonly List<NumberFormat> _formats = [Decimals];
    private readonly List<NumberInstance> _instances = [];

    public bool HasHeadings => hasHeadings;

    /// <summary>The formats of ordered lists; the abstract numbering of the first is <see cref="FirstOrdered"/>.</summary>
    public IReadOnlyList<NumberFormat> Formats => _formats;

    /// <summary>The numberings that begin anew.</summary>
    public IReadOnlyList<NumberInstance> Instances => _instances;

    /// <summary>A numbering for an ordered list.</summary>
    /// <param name="level">Depth of the list, from 0.</param>
    /// <returns>Its id.</returns>
    public int AddList(NumberFormat format, int level, int start)
    {
        var index = _formats.IndexOf(format);
        if (index < 0)
        {
            index = _formats.Count;
            _formats.Add(format);
        }

        return Add(FirstOrdered + index, level, start);
    }

    /// <summary>A numbering for headings that go on otherwise than Word would count.</summary>
    /// <param name="level">Depth of the heading, from 0.</param>
    public int RestartHeadings(int level, int start) => Add(0, level, start);

    /// <summary>The dots of a timeline.</summary>
    /// <returns>The id of their numbering.</returns>
    public int AddEvents() => Add(Events, 0, 1);

    /// <summary>Whether there are timelines with dots.</summary>
    public bool HasEvents => _instances.Exists(i => i.Abstract == Events);

    private int Add(int format, int level, int start)
    {
        var id = ListIds.First + _instances.Count;
        _instances.Add(new NumberInstance(id, format, level, start));
        return id;
    }
}
