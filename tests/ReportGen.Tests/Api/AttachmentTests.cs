using ReportGen.Pdf.Attachments;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>What a PDF carries: the files that its own edition was made from, each under a name of its own.</summary>
public class AttachmentTests
{
    private const string Block = "# x\n\n```table\ndata: a.csv\n```\n";

    [Fact]
    public void An_edition_carries_the_tables_that_it_prints_itself()
    {
        var files = new ReportFiles().Add("narrative.en.md", Block).Add("narrative.zh-Hans.md", "# 一\n\n文。\n").Add("data/a.csv", new MemoryStream("k,v\na,12345\n"u8.ToArray()));
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.Equal(["narrative.en.md", "data-a.csv"], Names(report.Editions[0]));
        Assert.Equal(["narrative.zh-Hans.md"], Names(report.Editions[1]));
    }

    [Fact]
    public void No_two_files_have_one_name()
    {
        var files = new[] { "data-a-b.csv", "data-a-b.csv", "figures.json" }.Select(n => new Attachment(n, "text/csv", AttachmentRelationship.Data, default) { Description = n });
        Assert.Equal(["data-a-b.csv", "data-a-b-2.csv", "figures-2.json"], EditionAttachments.Renamed([.. files]).Select(a => a.Name));
    }

    private static IEnumerable<string> Names(ReportEdition edition) => edition.Content.Attachments!.Select(a => a.Name);
}
