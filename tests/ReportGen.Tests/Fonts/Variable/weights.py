"""Makes Weights.ttf, a variable font for the tests: every letter is a block whose stem and advance grow with the weight.

Needs fontTools. Drawn by this program, so it is under the licence of the repository.
"""

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables.TupleVariation import TupleVariation

CHARACTERS = [chr(c) for c in range(0x20, 0x7F)] + ["\u2019", "\u2022", "\u2013", "\u2026", "\u25a1"]
STEM, ADVANCE = 100, 500


def block(width):
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    pen.lineTo((50, 700))
    pen.lineTo((50 + width, 700))
    pen.lineTo((50 + width, 0))
    pen.closePath()
    return pen.glyph()


def main():
    names = [".notdef"] + ["u%04X" % ord(c) for c in CHARACTERS]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(c): n for c, n in zip(CHARACTERS, names[1:])})
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({n: empty if n == "u0020" else block(STEM) for n in names})
    builder.setupHorizontalMetrics({n: (ADVANCE, 0 if n == "u0020" else 50) for n in names})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Weights", "styleName": "Regular", "psName": "Weights-Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWeightClass=400, sxHeight=700, sCapHeight=700, fsType=0)
    builder.setupPost()
    builder.setupFvar([("wght", 300, 400, 900, "Weight")], [])
    variations = {}
    for name in names:
        corners = 0 if name == "u0020" else 4
        # Points of the block, then the four phantom points: left, right, top, bottom.
        light = [(0, 0), (0, 0), (-40, 0), (-40, 0)][:corners] + [(0, 0), (-50, 0), (0, 0), (0, 0)]
        heavy = [(0, 0), (0, 0), (300, 0), (300, 0)][:corners] + [(0, 0), (200, 0), (0, 0), (0, 0)]
        variations[name] = [
            TupleVariation({"wght": (-1, -1, 0)}, light),
            TupleVariation({"wght": (0, 1, 1)}, heavy),
        ]
    builder.setupGvar(variations)
    builder.font["head"].created = builder.font["head"].modified = 3_600_000_000
    builder.font.recalcTimestamp = False
    builder.save("Weights.ttf")


if __name__ == "__main__":
    main()
