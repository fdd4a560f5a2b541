using System.Collections.Frozen;
using System.Text;

namespace ReportGen.Binding.Printing;

/// <summary>Follows a text and tells where a sentence begins, as far as that is certain.</summary>
internal sealed class SentenceHead
{
    /// <summary>Words whose stop is seldom that of a sentence. Single letters, and words with stops inside, are none either.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "no", "nos", "nr", "art", "sec", "ch", "chap", "fig", "figs", "vol", "pp", "para", "approx", "ca", "cf", "vs", "est", "max", "min", "avg", "incl", "excl",
        "ed", "eds", "dr", "mr", "mrs", "ms", "prof", "st", "mt", "inc", "ltd", "co", "corp", "dept", "gov", "sr", "jr", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug", "sep", "sept", "oct", "nov", "dec", "bn", "mn", "tel", "ext", "etc");

    private const string QuotesAndBrackets = "\"'“”‘’«»‹›()[]";

    private readonly StringBuilder _word = new();
    private bool _isEnded;

    /// <summary>Whether what comes next begins a sentence; before anything has come, whether the text may be one.</summary>
    public bool IsHere { get; set; }

    /// <summary>Takes note of what is printed.</summary>
    public void Pass(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            Pass(c);
        }
    }

    /// <summary>Takes note of a character that is printed, or of one that stands for something else.</summary>
    public void Pass(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            IsHere |= _isEnded;
            _isEnded = false;
            _word.Clear();
        }
        else if (!QuotesAndBrackets.Contains(c))
        {
            _isEnded = c is '!' or '?' || (c == '.' && EndsWithStop());
            IsHere = false;
            _word.Append(c);
        }
    }

    private bool EndsWithStop()
    {
        var word = _word.ToString();
        return word.Length > 0 && (char.IsAsciiDigit(word[^1]) || (word.Length > 1 && !word.Contains('.') && !Abbreviations.Contains(word)));
    }
}
