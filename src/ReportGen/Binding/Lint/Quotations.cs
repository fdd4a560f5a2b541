namespace ReportGen.Binding.Lint;

/// <summary>Tells, from left to right, whether a quotation or a title is open.</summary>
internal sealed class Quotations(string text)
{
    private readonly int _lastStraight = text.LastIndexOf('"');
    private int _at;
    private int _depth;
    private bool _isStraight;

    /// <summary>Whether one is open before a character; to be asked in order of the text.</summary>
    public bool IsOpenAt(int at)
    {
        for (; _at < at; _at++)
        {
            switch (text[_at])
            {
                case '"' when _isStraight || Opens(_at):
                    _isStraight = !_isStraight;
                    break;
                case '“' or '《' or '「' or '『' or '〈':
                    _depth++;
                    break;
                case '”' or '》' or '」' or '』' or '〉':
                    _depth = Math.Max(_depth - 1, 0);
                    break;
            }
        }

        return _isStraight || _depth > 0;
    }

    /// <summary>Behind a digit it stands for inches, and what is not closed quotes nobody.</summary>
    private bool Opens(int at) => at < _lastStraight && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
}
