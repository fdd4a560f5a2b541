namespace ReportGen.Binding.Lint;

/// <summary>Tells, from left to right, whether a quotation or a title is open.</summary>
internal sealed class Quotations(string text)
{
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
                case '"':
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
}
