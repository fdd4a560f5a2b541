using ReportGen.Fonts.Native;

namespace ReportGen.Fonts;

/// <summary>Runs HarfBuzz on one fragment. Holds a thread's fonts and buffer.</summary>
internal sealed unsafe class FragmentShaper : IDisposable
{
    private const char NonBreakingSpace = '\u00A0';
    private const char NonBreakingHyphen = '\u2011';
    private const char Hyphen = '\u2010';

    private readonly Dictionary<FontFace, FontHandle> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly BufferHandle _buffer;
    private char[] _scratch = new char[64];
    private int _count;

    public FragmentShaper()
    {
        _buffer = HarfBuzz.hb_buffer_create();
        HarfBuzz.hb_buffer_set_flags(_buffer, BufferFlags.RemoveDefaultIgnorables);
        HarfBuzz.hb_buffer_set_cluster_level(_buffer, ClusterLevel.MonotoneCharacters);
    }

    /// <summary>Shapes a text; its <see cref="ShapedText.Index"/> is the next number.</summary>
    public ShapedText Shape(ReadOnlySpan<char> text, FragmentCache cache)
    {
        var buffer = _buffer.Address;
        HarfBuzz.hb_buffer_clear_contents(buffer);
        HarfBuzz.hb_buffer_set_direction(buffer, Direction.LeftToRight);
        HarfBuzz.hb_buffer_set_script(buffer, cache.Script);
        HarfBuzz.hb_buffer_set_language(buffer, cache.HarfBuzzLanguage);
        fixed (char* characters = Prepare(text, cache.Face))
        {
            HarfBuzz.hb_buffer_add_utf16(buffer, characters, text.Length, 0, text.Length);
        }

        var font = FontOf(cache.Face);
        fixed (Feature* features = cache.HarfBuzzFeatures)
        {
            HarfBuzz.hb_shape(font.Address, buffer, features, (uint)cache.HarfBuzzFeatures.Length);
        }

        uint length;
        var infos = HarfBuzz.hb_buffer_get_glyph_infos(buffer, &length);
        var positions = HarfBuzz.hb_buffer_get_glyph_positions(buffer, &length);
        return Collect(text, cache.Face, new(infos, (int)length), new(positions, (int)length));
    }

    public void Dispose()
    {
        _buffer.Dispose();
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }
    }

    private FontHandle FontOf(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
        {
            _fonts.Add(face, font = face.NewFont());
        }

        return font;
    }

    /// <summary>Copies a text, with characters in their place that HarfBuzz would not treat as printing wants them.</summary>
    private char[] Prepare(ReadOnlySpan<char> text, FontFace face)
    {
        if (_scratch.Length < text.Length)
        {
            _scratch = new char[text.Length * 2];
        }

        for (var i = 0; i < text.Length; i++)
        {
            _scratch[i] = text[i] switch
            {
                '\t' or NonBreakingSpace => ' ',
                NonBreakingHyphen when !face.Has(NonBreakingHyphen) => face.Has(Hyphen) ? Hyphen : '-',
                var c when Ignorable.IsControlOrSeparator(c) => Ignorable.ZeroWidthSpace,
                var c => c,
            };
        }

        return _scratch;
    }

    private ShapedText Collect(ReadOnlySpan<char> text, FontFace face, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        var visible = CountVisible(infos, face);
        var (glyphs, advances, clusters) = (new ushort[visible], new int[visible], new int[visible]);
        int[]? xOffsets = null, yOffsets = null;
        var (total, at) = (0, 0);
        for (var i = 0; i < infos.Length; i++)
        {
            var isMissing = infos[i].Glyph == 0;
            if (isMissing && face.Substitute == 0)
            {
                continue;
            }

            glyphs[at] = isMissing ? face.Substitute : (ushort)infos[i].Glyph;
            advances[at] = isMissing ? face.AdvanceOf(face.Substitute) : positions[i].XAdvance;
            clusters[at] = (int)infos[i].Cluster;
            SetOffset(ref xOffsets, at, positions[i].XOffset, visible);
            SetOffset(ref yOffsets, at, positions[i].YOffset, visible);
            total += advances[at++];
        }

        return new ShapedText
        {
            Face = face,
            Text = new string(text),
            Glyphs = glyphs,
            Advances = advances,
            XOffsets = xOffsets,
            YOffsets = yOffsets,
            Clusters = clusters,
            Advance = total,
            Index = _count++,
            IsSpace = !text.IsEmpty && text.IndexOfAnyExcept(' ', NonBreakingSpace, '\t') < 0,
        };
    }

    private static int CountVisible(ReadOnlySpan<GlyphInfo> infos, FontFace face)
    {
        if (face.Substitute != 0)
        {
            return infos.Length;
        }

        var count = 0;
        foreach (var info in infos)
        {
            count += info.Glyph == 0 ? 0 : 1;
        }

        return count;
    }

    private static void SetOffset(ref int[]? offsets, int at, int value, int length)
    {
        if (value != 0)
        {
            offsets ??= new int[length];
            offsets[at] = value;
        }
    }
}
