using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Editions;

/// <summary>Compares the headings of two editions by level and order: what is wrong above must not make all below it wrong.</summary>
internal static class HeadingAgreement
{
    /// <summary>Tells of chapters that do not pair up, else of the first heading in each chapter that does not.</summary>
    public static void Check(EditionOutline one, EditionOutline other, DiagnosticBag diagnostics)
    {
        var (chapters, others) = (Chapters(one), Chapters(other));
        if (chapters.Count != others.Count)
        {
            diagnostics.Add(chapters.Count > others.Count
                ? Differ((one, chapters), (other, others))
                : Differ((other, others), (one, chapters)));
            return;
        }

        for (var i = 0; i < chapters.Count; i++)
        {
            CheckSections(chapters[i], others[i], (one, other), diagnostics);
        }
    }

    /// <summary>The headings by chapter, the chapter's own first; those before the first chapter, if any, make the first list.</summary>
    private static List<List<Heading>> Chapters(EditionOutline edition)
    {
        List<List<Heading>> chapters = [[]];
        foreach (var heading in edition.Headings)
        {
            if (heading.TagLevel == 1)
            {
                chapters.Add([]);
            }

            chapters[^1].Add(heading);
        }

        return chapters;
    }

    private static Diagnostic Differ(in (EditionOutline Edition, List<List<Heading>> Chapters) more, in (EditionOutline Edition, List<List<Heading>> Chapters) fewer)
    {
        var surplus = more.Chapters[fewer.Chapters.Count][0].Span;
        var last = fewer.Chapters[^1] is [var heading, ..] ? heading.Span : SourceSpan.OfFile(fewer.Edition.File);
        return Messages.ChaptersDiffer(surplus, more.Chapters.Count - 1, fewer.Edition.File, fewer.Chapters.Count - 1, last);
    }

    private static void CheckSections(List<Heading> one, List<Heading> other, (EditionOutline One, EditionOutline Other) editions, DiagnosticBag diagnostics)
    {
        var same = one.Zip(other).TakeWhile(pair => pair.First.Level == pair.Second.Level).Count();
        if (same == one.Count && same == other.Count)
        {
            return;
        }

        var (longer, shorter, file) = one.Count >= other.Count ? (one, other, editions.Other.File) : (other, one, editions.One.File);
        var opposite = shorter.Count == 0 ? SourceSpan.OfFile(file) : shorter[Math.Min(same, shorter.Count - 1)].Span;
        diagnostics.Add(Messages.SectionsDiffer(longer[same].Span, InlineText.Of(longer[same].Inlines), opposite));
    }
}
