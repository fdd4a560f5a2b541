using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Input.Yaml;

namespace ReportGen.Binding.Blocks;

/// <summary>The values of a block, or of a map inside one, checked against its schema: what does not fit is reported, and left out.</summary>
internal sealed class BlockMap
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private BlockMap(SourceSpan span, DiagnosticBag diagnostics)
    {
        Span = span;
        _diagnostics = diagnostics;
    }

    public SourceSpan Span { get; }

    /// <summary>Whether some key or value did not fit, which is reported: what is missing now may have been meant by it.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Checks a map.</summary>
    public static BlockMap Read(YamlMapping map, BlockSchema schema, DiagnosticBag diagnostics)
    {
        var result = new BlockMap(map.Span, diagnostics);
        foreach (var entry in map.Entries)
        {
            result.Add(entry, schema);
        }

        return result;
    }

    /// <summary>Whether a key has a value.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The value of a key; null for none.</summary>
    public YamlNode? Node(string key) => _entries.GetValueOrDefault(key)?.Value;

    /// <summary>Where a key's value stands; the map's own place for none.</summary>
    public SourceSpan SpanOf(string key) => Node(key)?.Span ?? Span;

    /// <summary>Where a key itself stands; the map's own place for none.</summary>
    public SourceSpan KeySpanOf(string key) => _entries.GetValueOrDefault(key)?.KeySpan ?? Span;

    /// <summary>The same map as if some of its keys were not written.</summary>
    public BlockMap Without(IEnumerable<string> keys)
    {
        var result = new BlockMap(Span, _diagnostics) { IsDamaged = IsDamaged };
        foreach (var (key, entry) in _entries.ExceptBy(keys, e => e.Key))
        {
            result._entries.Add(key, entry);
        }

        return result;
    }

    /// <summary>The text of a key; null for none.</summary>
    public SettingText? Text(string key) => Node(key) is YamlScalar scalar ? TextOf(scalar) : null;

    /// <summary>The texts of a key: those of a list, or one.</summary>
    public IReadOnlyList<SettingText> Texts(string key) => Node(key) switch
    {
        YamlScalar scalar => [TextOf(scalar)],
        YamlSequence list => [.. list.Items.OfType<YamlScalar>().Select(TextOf)],
        _ => [],
    };

    /// <summary>Whether a key is <c>true</c>.</summary>
    public bool IsTrue(string key) => BlockValue.IsTrue(Node(key));

    /// <summary>The maps of a key's list.</summary>
    /// <param name="shorthand">The key that an item which is a text stands for.</param>
    public IReadOnlyList<BlockMap> Maps(string key, BlockSchema schema, string shorthand) =>
        Node(key) is YamlSequence list ? [.. list.Items.Select(item => MapOf(item, schema, shorthand))] : [];

    /// <summary>A map, or a text that stands for one.</summary>
    public BlockMap MapOf(YamlNode node, BlockSchema schema, string shorthand) =>
        Read(node as YamlMapping ?? new YamlMapping(node.Span, [new YamlEntry(shorthand, node.Span, node)]), schema, _diagnostics);

    private static SettingText TextOf(YamlScalar scalar)
    {
        var start = scalar.Text.Length - scalar.Text.TrimStart().Length;
        return new SettingText(scalar.Text.Trim(), scalar.Span) { Places = scalar.Places?.Without(start) };
    }

    private void Add(YamlEntry entry, BlockSchema schema)
    {
        var value = schema.Find(entry.Key);
        if (value?.Fits(entry.Value) == true)
        {
            _entries.Add(entry.Key, entry);
            return;
        }

        IsDamaged |= value is null || entry.Value is not YamlScalar { IsNull: true };
        if (value is null)
        {
            var isCut = entry.Key.Contains(' ') && entry.Value is YamlScalar { IsNull: true };
            _diagnostics.Add(isCut ? Messages.TextCutAtComma(entry.KeySpan, entry.Key) : Messages.UnknownBlockKey(entry.KeySpan, entry.Key, schema.Names));
        }
        else if (entry.Value is YamlMapping map && map.Entries.Any(e => e.Key == YamlReader.Binding))
        {
            _diagnostics.Add(Messages.SettingTextIsBinding(entry.Value.Span, entry.Key));
        }
        else if (entry.Value is not YamlScalar { IsNull: true })
        {
            _diagnostics.Add(Messages.SettingKind(entry.Value.Span, entry.Key, entry.Value.Kind, value.Expected));
        }
    }
}
