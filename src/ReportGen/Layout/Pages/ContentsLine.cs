namespace ReportGen.Layout.Pages;

/// <summary>What the contents or a list say of one thing.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Level">From 1.</param>
/// <param name="Page">Label of its page; empty where it stands on none.</param>
internal sealed record ContentsLine(ContentsItem Item, int Level, string Page);
