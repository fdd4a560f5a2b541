using ReportGen.Diagnostics;
using ReportGen.Fonts;

namespace ReportGen.Layout.Inline;

/// <summary>Characters that no font has, gathered while a document is laid out: many of one script are one problem.</summary>
internal sealed class MissingCharacters
{
    // So many are told one by one; their authors may find them.
    private const int MostAlone = 3;

    // A character that every Chinese font has.
    private const int CommonHanzi = 0x7684;

    private readonly HashSet<int> _known = [];
    private readonly List<(int CodePoint, SourceSpan At, bool LacksChinese)> _found = [];
    private readonly HashSet<Diagnostic> _absentFamilies = [];

    /// <summary>Takes note of one.</summary>
    /// <param name="stack">The faces that were tried.</param>
    public void Add(int codePoint, SourceSpan at, FontStack stack)
    {
        if (_known.Add(codePoint))
        {
            _found.Add((codePoint, at, IsChinese(codePoint) && !stack.Faces.Any(f => f.Has(CommonHanzi))));
            _absentFamilies.UnionWith(stack.AbsentFamilies);
        }
    }

    /// <summary>Reports them, script by script, and the theme's families that would perhaps have had them.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var script in _found.GroupBy(c => c.LacksChinese ? Script.Han : Script.Of(c.CodePoint)))
        {
            var characters = script.ToList();
            var (first, at, lacksChinese) = characters[0];
            if (lacksChinese)
            {
                diagnostics.Add(Messages.MissingChinese(at, characters.Count, first));
            }
            else if (characters.Count > MostAlone)
            {
                diagnostics.Add(Messages.MissingCharacters(at, characters.Count, first));
            }
            else
            {
                diagnostics.AddRange(characters.Select(c => Messages.MissingCharacter(c.At, c.CodePoint)));
            }
        }

        diagnostics.AddRange(_absentFamilies);
    }

    /// <summary>Letters, and the punctuation of Chinese: CJK symbols and full-width forms.</summary>
    private static bool IsChinese(int codePoint) =>
        Script.Of(codePoint) is Script.Han or Script.Bopomofo || codePoint is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFF5E);
}
