using ReportGen.Input.Themes;

namespace ReportGen.Testing;

/// <summary>The themes that come with the program.</summary>
internal static class BuiltIn
{
    public static Theme Booklet { get; } = BuiltInThemes.Load("booklet");

    public static Theme Report { get; } = BuiltInThemes.Load("report");
}
