using ReportGen.Diagnostics;
using ReportGen.Fonts;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class SystemFontsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("deep/readme.txt", "no font").With("deep/broken.ttf", "no font either");
    private readonly DiagnosticBag _diagnostics = new();

    public SystemFontsTests()
    {
        var sans = FontBytes.Read("SourceSans3_400Regular.ttf").Named("Source Sans 3", "Riverton Sans");
        var code = FontBytes.Read("SourceCodePro_400Regular.ttf").Named("Source Code Pro", "Riverton Coding");
        File.WriteAllBytes(_folder.File("deep/both.ttc"), FontBytes.AsCollection(sans, code));
        File.WriteAllBytes(_folder.File("serif.TTF"), FontBytes.Serif());
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Riverton Sans", false)]
    [InlineData("riverton coding", true)]
    public void A_family_that_nothing_else_has_is_found_in_any_face_of_a_collection(string family, bool isFixed)
    {
        var face = Library(LatinFonts.All).Stack(new TextStyle { Families = [family] }, _diagnostics).Primary;

        Assert.Equal((family, isFixed), (face.Family, face.IsFixedPitch), new IgnoringCase());
        Assert.NotEqual(0, face.GlyphOf('a'));
        var note = Assert.Single(_diagnostics.Sorted());
        Assert.Equal(("RG0407", Severity.Note), (note.Code, note.Severity));
        Assert.Contains(family, note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_library_has_is_not_looked_for()
    {
        var face = Library(LatinFonts.All).Stack(new TextStyle { Families = ["Source Serif 4"] }, _diagnostics).Primary;

        Assert.Equal(0, _diagnostics.Count);
        Assert.Same(new FontLibrary(LatinFonts.All).Stack(new TextStyle { Families = ["Source Serif 4"] }, _diagnostics).Primary, face);
    }

    [Fact]
    public void Installed_fonts_stand_in_for_no_character_that_the_theme_s_families_lack()
    {
        var stack = Library([LatinFonts.All[0]]).Stack(new TextStyle { Families = ["Source Serif 4"] }, _diagnostics);

        Assert.Single(stack.Faces);
    }

    [Fact]
    public void A_family_that_is_not_installed_either_is_missing()
    {
        Library(LatinFonts.All).Stack(new TextStyle { Families = ["Nowhere"] }, _diagnostics);

        Assert.Equal("RG0402", Assert.Single(_diagnostics.Sorted()).Code);
    }

    [Fact]
    public void Faces_are_the_same_for_all_styles()
    {
        var library = Library([]);
        var first = library.Stack(new TextStyle { Families = ["Riverton Sans"] }, _diagnostics).Primary;

        Assert.Same(first, library.Stack(new TextStyle { Families = ["Riverton Sans"], Weight = 700 }, _diagnostics).Primary);
        Assert.Same(first, library.Find("Riverton Sans", 400, italic: false));
    }

    private FontLibrary Library(IReadOnlyList<FontSource> sources) =>
        new(sources, new SystemFonts([_folder.File("not-there"), _folder.Path]));

    private sealed class IgnoringCase : IEqualityComparer<(string, bool)>
    {
        public bool Equals((string, bool) x, (string, bool) y) => x.Item1.Equals(y.Item1, StringComparison.OrdinalIgnoreCase) && x.Item2 == y.Item2;

        public int GetHashCode((string, bool) obj) => StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Item1);
    }
}
