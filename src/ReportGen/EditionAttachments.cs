using System.Globalization;
using ReportGen.Input;
using ReportGen.Pdf.Attachments;
using ReportGen.Provenance;

namespace ReportGen;

/// <summary>What an edition's PDF carries, so that its figures can be traced without the report's folder.</summary>
internal static class EditionAttachments
{
    /// <summary>The files that the edition was made from; null where its settings leave them out.</summary>
    public static IReadOnlyList<Attachment>? Of(ReportInput input, EditionInput edition)
    {
        if (!edition.Settings.HasAttachments)
        {
            return null;
        }

        var attachments = input.MetricsFiles.Select(f => Data(f, "The metrics that this document prints")).ToList();
        attachments.AddRange(edition.Data.Used.Select(f => Data(f, "A table that this document prints")));
        if (edition.Draft is null)
        {
            attachments.Insert(0, new Attachment(NameOf(edition.Narrative.File), "text/markdown", AttachmentRelationship.Source, edition.Narrative.Written)
            {
                Description = "The narrative of this document",
            });
        }

        return Renamed(attachments);
    }

    /// <summary>The same files, no two of one name: data/a/b.csv and data/a-b.csv would be alike.</summary>
    internal static IReadOnlyList<Attachment> Renamed(IReadOnlyList<Attachment> attachments)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { FiguresFile.AttachedName };
        return [.. attachments.Select(a => a with { Name = Free(a.Name, names) })];
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}-{i}{Path.GetExtension(name)}");
        }

        return free;
    }

    /// <summary>The list of figures, with the cell of each.</summary>
    public static Attachment Figures(ReadOnlyMemory<byte> json) => new(FiguresFile.AttachedName, "application/json", AttachmentRelationship.Supplement, json)
    {
        Description = "Every figure printed in this document, with the cell it comes from",
    };

    private static Attachment Data(SourceFile file, string description) => new(NameOf(file.Name), "text/csv", AttachmentRelationship.Data, file.Bytes)
    {
        Description = description,
    };

    /// <summary>Attached files have no folders; a hyphen tells metrics/2024.csv from another.</summary>
    private static string NameOf(string file) => file.Replace('/', '-');
}
