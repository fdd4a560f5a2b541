using System.Globalization;
using ReportGen.Document;

namespace ReportGen.Layout.Inline;

/// <summary>Names of the places that marks and notes lead to. No heading's id has a slash.</summary>
internal static class NoteNames
{
    public static string OfNote(Footnote note) => "note/" + NumberOf(note);

    public static string OfMark(Footnote note) => "note-mark/" + NumberOf(note);

    private static string NumberOf(Footnote note) => note.Number.ToString(CultureInfo.InvariantCulture);
}
