using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.Benchmarks;

/// <summary>The booklet's prose over and over, as a report folder of as many pages as wanted.</summary>
internal sealed partial class LongBooklet : IDisposable
{
    /// <summary>Copies of the booklet that make a little more than a thousand pages.</summary>
    public const int ThousandPages = 60;

    private const string FrontMatterEnd = "\n---\n";

    private readonly TemporaryFolder _folder = new();

    /// <param name="copies">How often the chapters follow each other; 1 is the booklet itself.</param>
    public LongBooklet(int copies)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.File("input")))
        {
            File.Copy(file, _folder.File(System.IO.Path.GetFileName(file)));
        }

        var narrative = File.ReadAllText(_folder.File("narrative.md")).ReplaceLineEndings("\n");
        var end = narrative.IndexOf(FrontMatterEnd, StringComparison.Ordinal);
        var body = end < 0 ? 0 : end + FrontMatterEnd.Length;
        File.WriteAllText(_folder.File("narrative.md"), Repeated(narrative[..body], narrative[body..], copies));
    }

    /// <summary>Path of the folder.</summary>
    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    // Ids are unique in a document, so each copy has its own, and refers to its own.
    private static string Repeated(string frontMatter, string body, int copies)
    {
        var text = new StringBuilder(frontMatter);
        for (var i = 0; i < copies; i++)
        {
            var suffix = "-" + i.ToString(CultureInfo.InvariantCulture);
            text.Append(Ids().Replace(body, id => id.Value + suffix)).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex("""(?<=\{#)[a-z-]+|@(?:tbl|fig|sec)-[a-z-]+|(?<=\]\(#)[a-z-]+|(?<=^id: )[a-z-]+""", RegexOptions.Multiline)]
    private static partial Regex Ids();
}
