using ReportGen.Diagnostics;
using ReportGen.Provenance.Reading;

namespace ReportGen;

/// <summary>What a finished file, or an edition, knows of its figures: each with the cell it comes from and the places where it is printed.</summary>
/// <remarks>The file alone is asked: a PDF or DOCX carries its list of figures, unless it was made with <c>attachments: false</c>.</remarks>
public sealed class FigureTrace
{
    private FigureTrace(FigureList list)
    {
        Title = list.Title;
        Language = list.Language;
        Figures = list.Figures;
    }

    /// <summary>Title of the document.</summary>
    public string Title { get; }

    /// <summary>BCP 47 tag of the document's language.</summary>
    public string Language { get; }

    /// <summary>Every printed figure, in reading order.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Reads the figures of a file: a PDF, a DOCX or a <c>NAME.figures.json</c>, told apart by what is in it.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="FigureTraceException">It is none of these, cannot be read, is encrypted or damaged, or carries no figures.</exception>
    public static FigureTrace Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return new FigureTrace(FigureListReader.Read(File.ReadAllBytes(path), path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var at = SourceSpan.OfFile(path);
            throw new FigureTraceException(e is FileNotFoundException or DirectoryNotFoundException ? Messages.NothingToTrace(at) : Messages.TraceUnreadable(at, e.Message), e);
        }
    }

    /// <summary>Reads the figures of a file, as <see cref="Read(string)"/> does.</summary>
    /// <param name="input">The file, from where the stream stands to its end.</param>
    /// <exception cref="FigureTraceException">It is no such file, is encrypted or damaged, or carries no figures.</exception>
    public static FigureTrace Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return new FigureTrace(FigureListReader.Read(bytes.ToArray(), string.Empty));
    }

    /// <summary>The figures of an edition, as its files would carry them.</summary>
    public static FigureTrace Of(ReportEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new FigureTrace(new FigureList(edition.Title, edition.Language, edition.Figures));
    }

    /// <summary>The figures that are printed as a text says, grouped by what they come from, in reading order.</summary>
    /// <param name="text">What stands on the page, such as <c>241,900</c>. Kinds of blanks, of minus signs and of width do not count, nor does the unit or word around a number.</param>
    /// <returns>Empty when nothing is printed so; <see cref="Suggest"/> then tells what is near.</returns>
    public IReadOnlyList<TracedFigure> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FigureSearch.Find(Figures, text);
    }

    /// <summary>Printed texts that are close to one that is not printed, nearest first; at most three.</summary>
    /// <param name="text">What was looked for.</param>
    public IReadOnlyList<string> Suggest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FigureSearch.Suggest(Figures, text);
    }
}
