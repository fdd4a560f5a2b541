using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ReportGen.Diagnostics;

namespace ReportGen.Fonts;

/// <summary>The fonts that a report may use, opened as they are needed. Thread-safe.</summary>
/// <remarks>Faces belong to their sources, so reports with the same sources share them, and no library owns any.</remarks>
internal sealed class FontLibrary
{
    private readonly Lock _lock = new();
    private readonly FontEntry[] _entries;
    private readonly ConcurrentDictionary<StackKey, FoundStack> _stacks = new();

    // Bags that were told of a stack's problems: batch runs share a library, and each report shall hear of them once.
    private readonly ConditionalWeakTable<DiagnosticBag, HashSet<FoundStack>> _told = [];
    private FontFace? _none;

    public FontLibrary(IReadOnlyList<FontSource> sources) =>
        _entries = [.. sources.Select((source, index) => new FontEntry(source, index))];

    /// <summary>The faces to try for a style, in order: its families at the nearest weight and slant, then every other family as a fallback.</summary>
    /// <param name="diagnostics">Told of a family that is not there and of a weight or slant that had to be replaced; each once.</param>
    public FontStack Stack(TextStyle style, DiagnosticBag diagnostics)
    {
        var key = new StackKey(style.Families, style.Weight, style.Italic);
        if (!_stacks.TryGetValue(key, out var found))
        {
            lock (_lock)
            {
                found = _stacks.GetOrAdd(key, Find);
            }
        }

        if (found.Diagnostics.Count > 0)
        {
            Tell(found, diagnostics);
        }

        return found.Stack;
    }

    /// <summary>The face of just this family, weight and slant; null if there is none.</summary>
    public FontFace? Find(string family, int weight, bool italic)
    {
        lock (_lock)
        {
            return _entries.FirstOrDefault(e => e.IsNamed(family) && e.Weight == weight && e.IsItalic == italic)?.Open();
        }
    }

    private FoundStack Find(StackKey key) =>
        new StackBuilder(_entries, key).Build(() => _none ??= FontFace.None());

    private void Tell(FoundStack found, DiagnosticBag diagnostics)
    {
        lock (_lock)
        {
            if (_told.GetOrCreateValue(diagnostics).Add(found))
            {
                diagnostics.AddRange(found.Diagnostics);
            }
        }
    }
}
