namespace ReportGen.Docx.Styling;

/// <summary>Ids of the numberings that every document has; those of its own lists follow.</summary>
internal static class ListIds
{
    public const int Headings = 1;
    public const int Bullets = 2;
    public const int TasksToDo = 3;
    public const int TasksDone = 4;
    public const int Decimals = 5;

    /// <summary>The first id that a list of the document may get.</summary>
    public const int First = 6;
}
