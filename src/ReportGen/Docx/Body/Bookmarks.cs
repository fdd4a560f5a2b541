using System.Globalization;
using System.Text;
using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Anchors as Word takes them: letters, digits and underscores, 40 at most, unique whatever their case.</summary>
internal sealed class Bookmarks
{
    /// <summary>Marks the last page of the body for the folios. The underscore hides it; no anchor is named so.</summary>
    public const string BodyEnd = "_LastPage";

    private const int MaximumLength = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Block, string> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private int _lastId;

    /// <summary>The bookmark of an anchor; the same for each link to it, whether it was set before or not.</summary>
    public string NameOf(string anchor)
    {
        if (!_names.TryGetValue(anchor, out var name))
        {
            name = Unique(Valid(anchor));
            _names.Add(anchor, name);
        }

        return name;
    }

    /// <summary>The hidden bookmark of what the contents or a list names, called as Word calls its own.</summary>
    public string EntryNameOf(Block block) => HiddenName("_Toc", _entries, block);

    /// <summary>The hidden bookmark around the first of a note's marks.</summary>
    public string NoteNameOf(Footnote note) => LabelNameOf("^" + note.Label);

    /// <summary>The hidden bookmark around name and number of a caption, for cross references.</summary>
    public string LabelNameOf(string anchor) => HiddenName("_Ref", _labels, anchor);

    /// <summary>The two ends of a bookmark, to be put around what it marks.</summary>
    public (W.BookmarkStart Start, W.BookmarkEnd End) Make(string name)
    {
        _made.Add(name);
        var id = Measures.Number(++_lastId);
        return (new W.BookmarkStart { Id = id, Name = name }, new W.BookmarkEnd { Id = id });
    }

    /// <summary>Whether a bookmark was made.</summary>
    public bool IsMade(string name) => _made.Contains(name);

    private static string HiddenName<T>(string prefix, Dictionary<T, string> names, T key)
        where T : notnull
    {
        if (!names.TryGetValue(key, out var name))
        {
            name = prefix + (names.Count + 1).ToString("000000000", CultureInfo.InvariantCulture);
            names.Add(key, name);
        }

        return name;
    }

    private string Unique(string name)
    {
        var candidate = name;
        for (var n = 2; !_taken.Add(candidate); n++)
        {
            var suffix = "_" + Measures.Number(n);
            candidate = Cut(name, MaximumLength - suffix.Length) + suffix;
        }

        return candidate;
    }

    private static string Valid(string anchor)
    {
        var name = new StringBuilder();
        foreach (var c in anchor)
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        // A leading underscore would hide the bookmark from the user.
        if (name.Length == 0 || !char.IsLetter(name[0]))
        {
            name.Insert(0, "b_");
        }

        return Cut(name.ToString(), MaximumLength);
    }

    private static string Cut(string name, int length) => name.Length <= length ? name : name[..length];
}
