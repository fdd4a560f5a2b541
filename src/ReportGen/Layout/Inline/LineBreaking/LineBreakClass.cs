namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>Line_Break property values of UAX #14, resolved by its rule LB1 and parted where a rule looks at a second property.</summary>
/// <remarks><c>build/unicode/line_break.py</c> reads this list: the order of the names is that of the bytes in its table.</remarks>
internal enum LineBreakClass : byte
{
    /// <summary>Alphabetic; also AI, SG, XX and the letters of SA.</summary>
    AL,
    B2,
    BA,
    BB,
    BK,
    CB,
    CL,

    /// <summary>Combining mark; also the marks of SA.</summary>
    CM,

    /// <summary>Closing parenthesis that is not East Asian wide.</summary>
    CP,

    /// <summary>Closing parenthesis that is East Asian wide: LB30 does not glue it.</summary>
    CPWide,
    CR,
    EB,
    EM,
    EX,
    GL,
    H2,
    H3,
    HL,
    HY,
    ID,

    /// <summary>Ideographic, of a code point that is reserved for a pictograph: LB30b glues a modifier to it.</summary>
    IDReserved,
    IN,
    IS,
    JL,
    JT,
    JV,
    LF,
    NL,

    /// <summary>Nonstarter; also CJ.</summary>
    NS,
    NU,

    /// <summary>Opening punctuation that is not East Asian wide.</summary>
    OP,

    /// <summary>Opening punctuation that is East Asian wide: LB30 does not glue it.</summary>
    OPWide,
    PO,
    PR,

    /// <summary>Quotation mark that may open or close.</summary>
    QU,

    /// <summary>Quotation mark that opens (general category Pi).</summary>
    QUOpen,

    /// <summary>Quotation mark that closes (general category Pf).</summary>
    QUClose,
    RI,
    SP,
    SY,
    WJ,
    ZW,
    ZWJ,
}
