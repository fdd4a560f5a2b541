using System.IO.Compression;
using System.Text;
using ReportGen.Input.Themes;
using ReportGen.Testing;
using ReportGen.Tests.Fonts;
using Xunit;

namespace ReportGen.Tests.Input.Themes;

/// <summary>Every key of a theme changes both outputs: none is read and forgotten.</summary>
public class ThemeReachTests
{
    /// <summary>All that some keys need to show: three levels of contents, a rule above the title, rows with rules and grounds.</summary>
    private const string Ground = """
        numbering: {default: ["1", "1.1"]}
        title-page.rule: 2pt
        contents.depth: 3
        fonts.code: [Source Sans 3]
        tables.row-rule: 1pt
        tables.stripes: true
        """;

    /// <summary>Keys that Word has nothing for, with the reason.</summary>
    private static readonly Dictionary<string, string> OnlyPdf = new(StringComparer.Ordinal)
    {
        ["text.grid"] = "Word's grid would move tables and headings too",
    };

    /// <summary>Looks of what no narrative can ask for yet.</summary>
    private static readonly string[] Waiting = ["footnotes", "columns"];

    public static TheoryData<string> Groups => [.. ThemeSchema.Keys.Select(k => k.Path.Split('.')[0]).Distinct().Except(Waiting)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_key_reaches_both_outputs(string group)
    {
        var (pdf, docx) = Build(string.Empty);
        var forgotten = new List<string>();
        foreach (var key in ThemeSchema.Keys.Where(k => k.Path.Split('.')[0] == group))
        {
            var (otherPdf, otherDocx) = Build(key.Path + ": " + Other(key));
            if (pdf.AsSpan().SequenceEqual(otherPdf))
            {
                forgotten.Add(key.Path + " in the PDF");
            }

            if (docx == otherDocx && !OnlyPdf.ContainsKey(key.Path))
            {
                forgotten.Add(key.Path + " in the DOCX");
            }
        }

        Assert.Empty(forgotten);
    }

    /// <summary>A value that a key does not have.</summary>
    private static string Other(ThemeKey key) => key.Kind switch
    {
        _ when key.Path == "text.size" => "12pt",
        _ when key.Path == "chapters.start" => "right-page",
        _ when key.Path == "chapters.room" => "90%",
        _ when key.Path == "text.align" => "center",
        _ when key.Path.EndsWith(".inset", StringComparison.Ordinal) => "140pt",
        var kind when kind == ThemeKinds.Length || kind == ThemeKinds.AbsoluteLength => "61pt",
        var kind when kind == ThemeKinds.Size || kind == ThemeKinds.TextSize => "13.5pt",
        var kind when kind == ThemeKinds.Leading || kind == ThemeKinds.TextLeading => "29pt",
        var kind when kind == ThemeKinds.Part => "61%",
        var kind when kind == ThemeKinds.Weight => IsBold(key.Path) ? "400" : "700",
        var kind when kind == ThemeKinds.Depth => "1",
        var kind when kind == ThemeKinds.Truth => Word(key.Path) == "true" ? "false" : "true",
        var kind when kind == ThemeKinds.Rgb || kind == ThemeKinds.Color => "\"#7A1234\"",
        var kind when kind == ThemeKinds.Colors => "[\"#7A1234\"]",
        var kind when kind == ThemeKinds.Role => Word(key.Path) is "code" or "detail" ? "text" : "code",
        var kind when kind == ThemeKinds.Alignment => Word(key.Path) == "center" ? "right" : "center",
        var kind when kind == ThemeKinds.Families => "[Source Code Pro]",
        var kind when kind == ThemeKinds.Files => "[fonts/serif.ttf]",
        var kind when kind == ThemeKinds.PageSize => "A4",
        var kind => kind.Choices.First(c => c != Word(key.Path)),
    };

    private static bool IsBold(string path) => ((MeasureValue)Defaults[path]).Number >= 600;

    private static string Word(string path) => Defaults[path] is WordValue { Word: var word } && path != "tables.stripes" ? word : "true";

    private static IReadOnlyDictionary<string, ThemeValue> Defaults { get; } =
        ThemeFile.Read(BuiltInThemes.Open("booklet"), new ReportGen.Diagnostics.DiagnosticBag()).Values;

    private static (byte[] Pdf, string Docx) Build(string change)
    {
        var files = new ReportFiles()
            .Add("narrative.md", Narrative)
            .Add("metrics.csv", "id,value,unit,label,period\na,1,,,\nup,2,km,Up,2024\nup,1,km,Up,2023\nfar,1234567,kilometers,Far,2024\n")
            .Add("data/c.csv", "name,one,two\n2023,1,2\n2024,2,5\n")
            .Add("images/dot.png", Convert.FromBase64String(Png))
            // Calls itself the regular face, and looks otherwise.
            .Add("fonts/serif.ttf", FontBytes.Read("SourceSerif4_700Bold.ttf").With("OS/2", 4, 400))
            .Add("house.yaml", Nested(Ground.Split('\n').Append(change)));
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);
        using var pdf = new MemoryStream();
        using var docx = new MemoryStream();
        report.Editions[0].SavePdf(pdf);
        report.Editions[0].SaveDocx(docx);
        return (pdf.ToArray(), PartsOf(docx));
    }

    /// <summary>Dotted keys as the maps that YAML wants; later ones take the place of earlier.</summary>
    private static string Nested(IEnumerable<string> lines)
    {
        var root = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            var path = line[..line.IndexOf(": ", StringComparison.Ordinal)].Split('.');
            var map = root;
            foreach (var name in path[..^1])
            {
                map = (SortedDictionary<string, object>)(map.TryGetValue(name, out var inner) ? inner : map[name] = new SortedDictionary<string, object>(StringComparer.Ordinal));
            }

            map[path[^1]] = line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        }

        return Flow(root);
    }

    private static string Flow(object value) => value is SortedDictionary<string, object> map
        ? "{" + string.Join(", ", map.Select(e => $"{e.Key}: {Flow(e.Value)}")) + "}"
        : (string)value;

    /// <summary>All that a user of Word sees: the package without the page labels, which the PDF's layout brings.</summary>
    private static string PartsOf(MemoryStream docx)
    {
        using var zip = new ZipArchive(docx);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && e.FullName != "docProps/app.xml"))
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(entry.FullName).Append(System.Text.RegularExpressions.Regex.Replace(reader.ReadToEnd(), ">[0-9ivx]+</w:t>", ">#</w:t>"));
        }

        return text.ToString();
    }

    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAAAAACH0MYjAAAAbklEQVR42mN4BgcaOgYmFjYOLh4+CLGKmoaWjp4JU2bMQYidOHPhyo07D568eMMwqnlUM0HNDCwcPAIiEjIKKgjpgJCImISUjJyCEoTYgiUr1mzYsmPPgSMIsVHNo5oJax7NkqOaR8uwUc1DWDMAfa9fmwE7ECYAAAAASUVORK5CYII=";

    private const string Narrative = """
        ---
        title: A Year and what it brought to the People of the Town
        subtitle: Figures with their Meaning
        author: A. Author
        organization: Office of Figures
        note: For reference only
        date: 2025-03-14
        logo: images/dot.png
        theme: house.yaml
        ---

        A preface of two lines stands before the first heading, and it is long enough to need a second line of text.

        A paragraph follows it, as in 1847.

        > A quotation that is long enough to run over the end of its line, so that its alignment is to be seen; and it goes on a little further still.

        A paragraph follows that, too.

        # Chapter with a Title so long that two Lines or more are needed for it

        Text with a [link](https://example.org) and `code` in it, and *着重* hanzi.

        Another paragraph.

        ## Section

        ### Subsection

        Words.

        #### Level four

        Words.

        ##### Level five

        Words.

        ###### Level six

        Words.

        ###### Not at the top of a page

        Words.

        Table: What there is in the town, with a caption of more than a line's length so that it shows how its lines stand on the page {#tbl-a}

        | Name | Count |
        |:-----|------:|
        | One  | 1 |
        | Two  | 2.5 |
        | Three | 3 |

        Source: a count that was made in the town, of which there is so much to say that the line below the table runs over the end of the page's text.

        ```
        code
        ```

        ![A dot](images/dot.png){width=60%}

        ```chart
        type: line
        data: c.csv
        title: Two rose
        subtitle: Counted things
        ```

        ```chart
        type: bar
        data: c.csv
        y: one
        highlight: "2024"
        ```

        # Second chapter

        \pagebreak

        ## On the next page

        Words.

        \pagebreak

        ## And on one more

        Words.

        # Third chapter

        Words.

        ## Section of it

        Words.

        ```kpis
        - {metric: up, better: more}
        - {metric: up, better: less}
        - up
        ```

        ```kpis
        [far, up, up]
        ```

        ```callout
        text: Words that are long enough to run over the end of their line, so that their alignment is to be seen on the page of the PDF.
        ```

        ```callout
        kind: finding
        text: Words.
        ```

        ```callout
        kind: warning
        text: Words.
        ```

        ```timeline
        - {date: 2023, text: "Words that are long enough to run over the end of their line, so that their alignment is to be seen."}
        - {date: 2024, text: Words.}
        - {date: In the spring of the year after that, text: Words.}
        ```
        """;
}
