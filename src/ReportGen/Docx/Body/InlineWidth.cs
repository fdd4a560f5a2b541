using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Guesses how wide inlines are: code is set in a fixed width, words in an average book face.</summary>
/// <param name="Whole">All of them on one line, in ems.</param>
/// <param name="Longest">The longest piece that a line cannot break, in ems; Chinese breaks anywhere.</param>
internal readonly record struct InlineWidth(double Whole, double Longest)
{
    public static InlineWidth Of(IReadOnlyList<Inline> inlines)
    {
        var meter = new Meter();
        meter.Add(inlines);
        return new InlineWidth(meter.Whole, meter.Longest);
    }

    private sealed class Meter
    {
        private double _piece;

        public double Whole { get; private set; }

        public double Longest { get; private set; }

        public void Add(IReadOnlyList<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case Emphasis emphasis:
                        Add(emphasis.Inlines);
                        break;
                    case Link link:
                        Add(link.Inlines);
                        break;
                    default:
                        Add(InlineText.Of([inline]), inline is Code);
                        break;
                }
            }
        }

        private void Add(string text, bool isCode)
        {
            foreach (var c in text)
            {
                var ems = isCode ? CodeType.CharacterEms(c) : LabelWidth.Ems(c);
                Whole += ems;
                _piece = c is ' ' or '-' or >= '\u2E80' ? 0 : _piece + ems;
                Longest = Math.Max(Longest, _piece);
            }
        }
    }
}
