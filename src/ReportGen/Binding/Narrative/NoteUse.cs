namespace ReportGen.Binding.Narrative;

/// <summary>What becomes of the marks of footnotes in a text.</summary>
internal enum NoteUse
{
    /// <summary>They get numbers, and their notes are printed.</summary>
    Numbered,

    /// <summary>They are left out: the text is printed once more elsewhere, with them.</summary>
    LeftOut,

    /// <summary>They have no place here, which is reported.</summary>
    Refused,
}
