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
    private readonly SystemFonts? _system;
    private readonly Dictionary<string, IReadOnlyList<FontEntry>> _installed = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<StackKey, FoundStack> _stacks = new();

    // Bags that were told of a stack's problems: batch runs share a library, and each report shall hear of them once.
    private readonly ConditionalWeakTable<DiagnosticBag, HashSet<FoundStack>> _told = [];
    private FontFace? _none;

    /// <param name="sources">The fonts; of two with one name and style the first counts.</param>
    /// <param name="system">Where to look for a family that none of them is of; null for nowhere.</param>
    public FontLibrary(IReadOnlyList<FontSource> sources, SystemFonts? system = null)
    {
        _entries = [.. sources.Select((source, index) => new FontEntry(source, index))];
        _system = system;
    }

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
            return _entries.Concat(Installed(family)).FirstOrDefault(e => e.IsNamed(family) && e.WeightFor(weight) == weight && e.IsItalic == italic)?.Open(weight);
        }
    }

    private FoundStack Find(StackKey key) =>
        new StackBuilder(_entries, Installed, key).Build(() => _none ??= FontFace.None());

    private IReadOnlyList<FontEntry> Installed(string family)
    {
        if (_system is null || _entries.Any(e => e.IsNamed(family)))
        {
            return [];
        }

        if (!_installed.TryGetValue(family, out var entries))
        {
            _installed.Add(family, entries = [.. _system.Find(family).Select((source, index) => new FontEntry(source, index))]);
        }

        return entries;
    }

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
