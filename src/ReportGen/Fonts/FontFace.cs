namespace ReportGen.Fonts;

/// <summary>One face of a font file: immutable, memory-mapped, shared by threads.</summary>
internal sealed class FontFace : IDisposable
{
    /// <summary>Place in its <see cref="FontLibrary"/>, from 0.</summary>
    public int Index => throw new NotImplementedException();

    /// <summary>PostScript name, such as <c>SourceSerif4-Regular</c>.</summary>
    public string PostScriptName => throw new NotImplementedException();

    public string Family => throw new NotImplementedException();

    public int Weight => throw new NotImplementedException();

    public bool IsItalic => throw new NotImplementedException();

    public int UnitsPerEm => throw new NotImplementedException();

    /// <summary>Typographic ascender in font units, above the baseline.</summary>
    public int Ascender => throw new NotImplementedException();

    /// <summary>Typographic descender in font units, negative.</summary>
    public int Descender => throw new NotImplementedException();

    public int CapHeight => throw new NotImplementedException();

    public int XHeight => throw new NotImplementedException();

    /// <summary>Underline's centre below the baseline, negative, and its thickness.</summary>
    public (int Position, int Thickness) Underline => throw new NotImplementedException();

    public double ItalicAngle => throw new NotImplementedException();

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox => throw new NotImplementedException();

    /// <summary>Whether outlines are CFF (OpenType) rather than glyf (TrueType).</summary>
    public bool IsCff => throw new NotImplementedException();

    public bool IsFixedPitch => throw new NotImplementedException();

    public bool IsSerif => throw new NotImplementedException();

    public int GlyphCount => throw new NotImplementedException();

    /// <summary>Whether the face has a glyph for a code point.</summary>
    public bool Has(int codePoint) => throw new NotImplementedException();

    /// <summary>Advance of a glyph in font units.</summary>
    public int AdvanceOf(ushort glyph) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
