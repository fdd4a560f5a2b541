namespace ReportGen.Binding.Lint;

/// <summary>Tells, from left to right, whether a quotation or a title is open.</summary>
internal sealed class Quotations(string text)
{
    private const string Openers = "“《「『〈";
    private const string Closers = "”》」』〉";

    private readonly int _lastStraight = text.LastIndexOf('"');
    private int _at;
    private readonly Stack<char> _open = new();
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
                    _open.Push(text[_at]);
                    break;
                case '”' or '》' or '」' or '』' or '〉':
                    Close(Openers[Closers.IndexOf(text[_at], StringComparison.Ordinal)]);
                    break;
            }
        }

        return _isStraight || _open.Count > 0;
    }

    /// <summary>What stands open inside is closed, too: in “《” a mark is quoted.</summary>
    private void Close(char opener)
    {
        while (_open.Contains(opener) && _open.Pop() != opener)
        {
        }
    }

    /// <summary>Behind a digit it stands for inches, and what is not closed quotes nobody.</summary>
    private bool Opens(int at) => at < _lastStraight && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
}
