using ReportGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Input.Yaml;

/// <summary>YAML to nodes with places. Anchors, aliases and tags have no use in settings and are refused.</summary>
internal sealed class YamlReader
{
    // Settings need three levels.
    private const int DeepestNesting = 32;

    /// <summary>Key of a map that is an unquoted binding.</summary>
    public const string Binding = "{{";

    private readonly Parser _parser;
    private readonly YamlPlaces _places;
    private readonly DiagnosticBag _diagnostics;

    private YamlReader(YamlPlaces places, DiagnosticBag diagnostics)
    {
        _parser = new Parser(new StringReader(places.Yaml));
        _places = places;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a map of settings.</summary>
    /// <returns>Null when there is none: the text is empty, or wrong, which is in the diagnostics.</returns>
    public static YamlMapping? ReadMapping(YamlPlaces places, DiagnosticBag diagnostics)
    {
        var node = Read(places, diagnostics);
        if (node is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            diagnostics.Add(YamlSlip.Find(places) ?? Messages.YamlNotMap(node.Span));
        }

        return node as YamlMapping;
    }

    /// <summary>Reads a value of any kind.</summary>
    /// <returns>Null when there is none: the text is empty, or wrong, which is in the diagnostics.</returns>
    public static YamlNode? Read(YamlPlaces places, DiagnosticBag diagnostics)
    {
        try
        {
            return new YamlReader(places, diagnostics).Root();
        }
        catch (YamlException e)
        {
            diagnostics.Add(YamlFault.Of(places, e));
            return null;
        }
    }

    private YamlNode? Root()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd)
        {
            return null;
        }

        Next();
        var node = Node(0);
        Next();
        if (_parser.Current is DocumentStart second)
        {
            _diagnostics.Add(Messages.YamlSecondDocument(_places.At(second.Start), _places.Use.Name));
        }

        return node;
    }

    private void Next()
    {
        var before = _parser.Current?.Start ?? Mark.Empty;
        try
        {
            _parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser is not prepared for some broken input, and then forgets to say where it was.
            throw new YamlException(before, before, "nothing from here on can be understood", e);
        }
    }

    /// <summary>Reads the node at the current event and moves behind it.</summary>
    private YamlNode Node(int depth)
    {
        var start = _parser.Current!;
        if (depth > DeepestNesting)
        {
            throw new SemanticErrorException(start.Start, start.End, "lists and maps are nested too deep here");
        }

        RefuseSpecials(start);
        Next();
        return start switch
        {
            Scalar scalar => _places.Read(scalar),
            SequenceStart => Sequence(start, depth),
            MappingStart => Mapping(start, depth),
            _ => throw new SemanticErrorException(start.Start, start.End, "a value was expected"),
        };
    }

    private static void RefuseSpecials(ParsingEvent start)
    {
        var isSpecial = start is AnchorAlias || (start is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty));
        if (isSpecial)
        {
            throw new SemanticErrorException(start.Start, start.End, "anchors (&), aliases (*) and tags (!) are not used here; quote a text that begins with such a sign");
        }
    }

    private YamlSequence Sequence(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        var span = _places.Between(start.Start, _parser.Current.End);
        Next();
        return new YamlSequence(span, items);
    }

    private YamlMapping Mapping(ParsingEvent start, int depth)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            AddEntry(entries, depth);
        }

        var span = _places.Between(start.Start, _parser.Current.End);
        Next();
        return new YamlMapping(span, [.. entries.Values]);
    }

    /// <summary>Colours and <c>#1</c> are lost without quotes; behind a value, only a number tells that no comment was meant.</summary>
    private void ReportComment(YamlNode key, YamlNode value)
    {
        if (key is not YamlScalar { Text: var name } || value is not YamlScalar { Comment: { } comment } scalar)
        {
            return;
        }

        if (scalar.Text.Length == 0)
        {
            _diagnostics.Add(Messages.ValueIsComment(comment.Span, name, comment.Text));
        }
        else if (char.IsAsciiDigit(comment.Text[1]))
        {
            _diagnostics.Add(Messages.CommentInValue(comment.Span, name, scalar.Text, comment.Text));
        }
    }

    private void AddEntry(Dictionary<string, YamlEntry> entries, int depth)
    {
        var key = Node(depth + 1);
        var value = Node(depth + 1);
        var isBinding = key is not YamlScalar && _places.HasBinding(key.Span.Line);
        if (key is not YamlScalar && !isBinding)
        {
            _diagnostics.Add(Messages.YamlKey(key.Span, _places.Use.Example));
            return;
        }

        ReportComment(key, value);

        // Unquoted, {{ a.b }} is a map that has a map for a key; whoever wanted a text there says so.
        var name = key is YamlScalar scalar ? scalar.Text : Binding;
        if (!entries.TryAdd(name, new YamlEntry(name, key.Span, value)))
        {
            _diagnostics.Add(Messages.DuplicateSetting(key.Span, name, entries[name].KeySpan));
        }
    }
}
