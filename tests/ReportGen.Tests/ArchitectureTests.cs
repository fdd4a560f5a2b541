using NetArchTest.Rules;
using Xunit;

namespace ReportGen.Tests;

/// <summary>Enforces the table of dependencies in ARCHITECTURE.md.</summary>
public class ArchitectureTests
{
    /// <summary>The facade is the only root code that may know the rooms.</summary>
    private static readonly string[] Facade = ["Report", "ReportEdition", "ReportFiles", "EditionLoader", "EditionContent", "EditionFonts", "EditionPatterns", "EditionAttachments", "FigureTrace"];

    public static TheoryData<string, string[]> Table => new()
    {
        { "Diagnostics", [] },
        { "Drafts", [] },
        { "Files", ["Diagnostics"] },
        { "Metrics", ["Diagnostics"] },
        { "Document", ["Diagnostics"] },
        { "Fonts", ["Diagnostics"] },
        { "Images", ["Diagnostics", "Files"] },
        { "Outputs", ["Diagnostics"] },
        { "Input", ["Diagnostics", "Drafts", "Files", "Metrics"] },
        { "Charts", ["Diagnostics", "Document", "Metrics"] },
        { "Binding", ["Diagnostics", "Drafts", "Input", "Metrics", "Document"] },
        { "Layout", ["Diagnostics", "Document", "Charts","Images", "Fonts"] },
        { "Pdf", ["Diagnostics", "Layout.Frames", "Fonts", "Images"] },
        { "Docx", ["Diagnostics", "Document", "Charts", "Fonts", "Images", "Provenance"] },
        { "Provenance", ["Diagnostics", "Document", "Metrics", "Pdf.Syntax"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_room_sees_only_what_the_table_allows(string room, string[] allowed)
    {
        var forbidden = TypesOf(name => Room(name) is { } other && other != room && !IsAllowed(name, allowed));
        AssertNoDependency(Product().That().ResideInNamespaceStartingWith($"ReportGen.{room}"), forbidden);
    }

    [Fact]
    public void Every_room_is_in_the_table()
    {
        var found = typeof(Report).Assembly.GetTypes().Select(t => Room(t.FullName ?? string.Empty)).OfType<string>().Distinct();
        Assert.Empty(found.Except(Table.Select(row => row.Data.Item1)));
    }

    [Fact]
    public void Nobody_sees_the_facade_and_only_it_knows_the_rooms()
    {
        AssertNoDependency(Product().That().ResideInNamespaceStartingWith("ReportGen."), [.. Facade.Select(f => "ReportGen." + f)]);
        AssertNoDependency(
            Product().That().ResideInNamespaceMatching("^ReportGen$").And().DoNotHaveNameMatching($"^({string.Join('|', Facade)})$"),
            TypesOf(name => Room(name) is { } room and not ("Diagnostics" or "Drafts")));
    }

    [Fact]
    public void Syntax_knows_no_documents() => AssertNoDependency(
        Product().That().ResideInNamespaceStartingWith("ReportGen.Pdf.Syntax"),
        TypesOf(name => name.StartsWith("ReportGen.", StringComparison.Ordinal) && !name.StartsWith("ReportGen.Pdf.Syntax.", StringComparison.Ordinal)));

    [Fact]
    public void The_table_names_only_rooms_that_exist()
    {
        var rooms = typeof(Report).Assembly.GetTypes().Select(t => t.Namespace).OfType<string>().ToHashSet();
        Assert.All(Table.SelectMany(row => row.Data.Item2.Append(row.Data.Item1)), room => Assert.Contains("ReportGen." + room, rooms));
    }

    [Fact]
    public void Only_Fonts_touches_HarfBuzz() => AssertNoDependency(
        Product().That().DoNotResideInNamespaceStartingWith("ReportGen.Fonts"),
        TypesOf(name => name.StartsWith("ReportGen.Fonts.Native.", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_native_part_of_Fonts_calls_out() => Assert.Empty(
        typeof(Report).Assembly.GetTypes()
            .Where(t => t.GetMethods((System.Reflection.BindingFlags)(-1)).Any(m => m.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl)))
            .Where(t => !t.FullName!.StartsWith("ReportGen.Fonts.Native.", StringComparison.Ordinal))
            .Select(t => t.FullName));

    [Fact]
    public void What_is_public_stands_at_the_root() => Assert.Empty(
        typeof(Report).Assembly.GetExportedTypes().Where(t => t.Namespace != "ReportGen").Select(t => t.FullName));

    private static Types Product() => Types.InAssembly(typeof(Report).Assembly);

    private static string[] TypesOf(Func<string, bool> isWanted) =>
        [.. typeof(Report).Assembly.GetTypes().Select(t => t.FullName!.Replace('+', '/')).Where(isWanted)];

    private static void AssertNoDependency(PredicateList types, string[] forbidden)
    {
        var result = types.ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.True(result.IsSuccessful, string.Join('\n', result.FailingTypeNames ?? []));
    }

    private static bool IsAllowed(string type, string[] allowed) =>
        allowed.Any(a => type.StartsWith($"ReportGen.{a}.", StringComparison.Ordinal));

    private static string? Room(string type)
    {
        var parts = type.Split('.');
        return parts.Length > 2 && parts[0] == "ReportGen" ? parts[1] : null;
    }
}
