using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>All that links and references may name, by id.</summary>
internal sealed class AnchorTable
{
    private readonly Dictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    private readonly HashSet<string> _excused = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _anchors.Keys;

    /// <summary>Takes ids that stand in what could not be read: whatever refers to them may be right.</summary>
    public void Excuse(IEnumerable<string> ids) => _excused.UnionWith(ids);

    /// <summary>Whether an id may belong to what could not be read.</summary>
    public bool IsExcused(string id) => _excused.Contains(id);

    public Anchor? Find(string id) => _anchors.GetValueOrDefault(id);

    /// <summary>Whether an author gave the id: others are made of the words of headings.</summary>
    public bool IsGiven(string id) => _given.Contains(id);

    /// <summary>Takes an id that its author gave.</summary>
    /// <param name="at">Where the id stands, for the message.</param>
    /// <returns>Whether the id was free; if not, it is reported.</returns>
    public bool TryAdd(string id, Anchor anchor, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (_anchors.TryAdd(id, anchor))
        {
            _given.Add(id);
            return true;
        }

        diagnostics.Add(Messages.DuplicateId(at, id, _anchors[id].Span));
        return false;
    }

    /// <summary>Makes an id of a heading's words that nothing else has.</summary>
    public string AddSlug(string words, Anchor anchor)
    {
        var slug = Slugs.Of(words);
        var id = slug;
        for (var i = 1; !_anchors.TryAdd(id, anchor); i++)
        {
            id = FormattableString.Invariant($"{slug}-{i}");
        }

        return id;
    }
}
