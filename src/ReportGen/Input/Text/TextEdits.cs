using System.Text;

namespace ReportGen.Input.Text;

/// <summary>Makes changes in the bytes of a text file; all else in them stays as it is.</summary>
internal static class TextEdits
{
    /// <param name="edits">Changes of this file. One that overlaps an earlier one, or whose characters are others by now, is left out.</param>
    /// <returns>The new bytes and the changes made; none for a file that cannot be written back as it was.</returns>
    public static (byte[] Bytes, IReadOnlyList<TextEdit> Made) Apply(byte[] bytes, string file, IEnumerable<TextEdit> edits)
    {
        if (EncodedText.Read(bytes) is not { } form)
        {
            return (bytes, []);
        }

        var source = new SourceText(file, form.Text);
        var (text, made, at) = (new StringBuilder(), new List<TextEdit>(), 0);
        foreach (var edit in edits.OrderBy(e => e.Span))
        {
            var start = source.Offset(edit.Span.Line, edit.Span.Column);
            if (start >= at && string.CompareOrdinal(form.Text, start, edit.Original, 0, edit.Original.Length) == 0)
            {
                text.Append(form.Text, at, start - at).Append(edit.Replacement);
                at = start + edit.Original.Length;
                made.Add(edit);
            }
        }

        text.Append(form.Text, at, form.Text.Length - at);
        return (form.Write(text.ToString()), made);
    }
}
