using System.Runtime.CompilerServices;
using ReportGen.Drafts;

namespace ReportGen;

/// <summary>A document made in code instead of in Markdown: the same headings, figures, tables and checks.</summary>
/// <remarks>
/// What is wrong with the document is among the report's diagnostics, at the line of code that wrote it. Build it on one
/// thread; a report takes what it holds when its loading begins, so it may be built on and loaded again.
/// </remarks>
public sealed class DocumentBuilder
{
    private const int DeepestHeading = 6;

    private readonly List<DraftSetting> _settings = [];
    private readonly List<DraftBlock> _blocks = [];
    private readonly SourceSpan _span;

    /// <summary>Begins a document.</summary>
    /// <param name="title">Its title, as in report.yaml: bindings and inline Markdown count.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DocumentBuilder(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _span = CodePlace.Of(file, line);
        Set("title", title, file, line);
    }

    /// <summary>Gives a setting, before those of report.yaml and behind those of <see cref="ReportOptions.Settings"/>.</summary>
    /// <param name="setting">Its name in report.yaml: <c>subtitle</c>, <c>language</c>, <c>date</c>, <c>name</c>, <c>logo</c>…</param>
    /// <param name="value">Its value as YAML would write it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder Set(string setting, string value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(value);
        _settings.RemoveAll(s => s.Key == setting);
        _settings.Add(new DraftSetting(setting, value, CodePlace.Of(file, line)));
        return this;
    }

    /// <summary>Adds a heading, numbered as the settings say.</summary>
    /// <param name="level">1 for a chapter, 2 for a section, up to 6.</param>
    /// <param name="text">Its words.</param>
    /// <param name="id">Id for references and links; null to make one of the words.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    /// <exception cref="ArgumentException">The id has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public DocumentBuilder Heading(int level, RichText text, string? id = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddHeading(level, text, isNumbered: true, id, CodePlace.Of(file, line));

    /// <summary>Adds a heading without a number.</summary>
    /// <param name="level">1 for a chapter, 2 for a section, up to 6.</param>
    /// <param name="text">Its words.</param>
    /// <param name="id">Id for references and links; null to make one of the words.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    /// <exception cref="ArgumentException">The id has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public DocumentBuilder UnnumberedHeading(int level, RichText text, string? id = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddHeading(level, text, isNumbered: false, id, CodePlace.Of(file, line));

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">Its words; without any it is left out.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder Paragraph(RichText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new DraftParagraph(Inlines(text)), file, line);

    /// <summary>Adds a list with bullets.</summary>
    /// <param name="fill">Adds the items.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder BulletedList(Action<ListBuilder> fill, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(ListBuilder.Build(fill, null, CodePlace.Of(file, line)), file, line);

    /// <summary>Adds a list with numbers.</summary>
    /// <param name="fill">Adds the items.</param>
    /// <param name="first">The first number, which shows the others the way: <c>1.</c>, <c>(a)</c>, <c>i.</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentException">There is no number in <paramref name="first"/>.</exception>
    public DocumentBuilder NumberedList(Action<ListBuilder> fill, string first = "1.", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        return Add(ListBuilder.Build(fill, ListBuilder.FormatOf(first), CodePlace.Of(file, line)), file, line);
    }

    /// <summary>Adds a quotation.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder Quote(RichText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new DraftQuote(Inlines(text)), file, line);

    /// <summary>Adds text that is set as it is, line for line.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="language">The language it is written in; empty for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder CodeBlock(string text, string language = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Add(new DraftCodeBlock(text, language), file, line);
    }

    /// <summary>Adds a table.</summary>
    /// <param name="fill">Adds columns and rows.</param>
    /// <param name="caption">Caption without its number; null for none, and then the table has no number either.</param>
    /// <param name="id">Id for references; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentException"><paramref name="fill"/> adds no column, or the id cannot be one.</exception>
    public DocumentBuilder Table(Action<TableBuilder> fill, RichText? caption = null, string? id = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(fill);
        var table = new TableBuilder();
        fill(table);
        return Add(table.Build(caption) with { Id = id }, file, line);
    }

    /// <summary>Adds a picture of the report's files, between paragraphs.</summary>
    /// <param name="path">Its name among the files, such as <c>images/map.png</c>: PNG or JPEG.</param>
    /// <param name="alt">What it shows, for people who cannot see it.</param>
    /// <param name="options">Caption, id and width.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentException">The id has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public DocumentBuilder Picture(string path, string alt, PictureOptions? options = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(alt);
        var picture = new DraftPicture(path, alt)
        {
            Id = options?.Id,
            Caption = options?.Caption?.Inlines ?? [],
            Width = options?.Width,
            IsDecorative = options?.IsDecorative ?? false,
            Placement = options?.Placement ?? FloatPlacement.Here,
        };
        return Add(picture, file, line);
    }

    /// <summary>Sets what an action adds in columns of equal height.</summary>
    /// <param name="fill">Adds the blocks, to the builder it is given: this one.</param>
    /// <param name="count">How many columns, from 2 to 4.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer columns than 2 or more than 4.</exception>
    /// <exception cref="InvalidOperationException">Columns stand in columns.</exception>
    public DocumentBuilder Columns(Action<DocumentBuilder> fill, int count = 2, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 4);
        return AddAround(fill, blocks => new DraftColumns(count, blocks), CodePlace.Of(file, line));
    }

    /// <summary>Sets what an action adds on pages of their own that are turned by a quarter.</summary>
    /// <param name="fill">Adds the blocks, to the builder it is given: this one.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="InvalidOperationException">Turned pages stand in columns or on turned pages.</exception>
    public DocumentBuilder Landscape(Action<DocumentBuilder> fill, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddAround(fill, blocks => new DraftLandscape(blocks), CodePlace.Of(file, line));

    /// <summary>Adds a rule between thoughts.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder Rule([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(new DraftRule(), file, line);

    /// <summary>Begins a new page with what follows.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The same builder, to go on with.</returns>
    public DocumentBuilder PageBreak([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(new DraftPageBreak(), file, line);

    /// <summary>The document as it stands now, apart from what is added later.</summary>
    internal DraftDocument ToDraft() => new([.. _settings], [.. _blocks], _span);

    private static IReadOnlyList<DraftInline> Inlines(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Inlines;
    }

    private DocumentBuilder AddHeading(int level, RichText text, bool isNumbered, string? id, SourceSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, DeepestHeading);
        return Add(new DraftHeading(level, Inlines(text), isNumbered) { Id = id }, span);
    }

    /// <summary>Adds a block around those that an action adds.</summary>
    private DocumentBuilder AddAround(Action<DocumentBuilder> fill, Func<IReadOnlyList<DraftBlock>, DraftBlock> make, SourceSpan span)
    {
        ArgumentNullException.ThrowIfNull(fill);
        var before = _blocks.Count;
        fill(this);
        var inside = _blocks.GetRange(before, _blocks.Count - before);
        var block = make(inside);
        if (inside.Exists(b => b is DraftLandscape || (b is DraftColumns && block is DraftColumns)))
        {
            throw new InvalidOperationException("Columns may stand on turned pages; else neither stands inside the other, nor inside itself.");
        }

        _blocks.RemoveRange(before, inside.Count);
        return Add(block, span);
    }

    private DocumentBuilder Add(DraftBlock block, string file, int line)
    {
        return Add(block, CodePlace.Of(file, line));
    }

    private DocumentBuilder Add(DraftBlock block, SourceSpan span)
    {
        if (block.Id is { } id && (id.Length == 0 || !id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')))
        {
            throw new ArgumentException($"'{id}' cannot be an id: letters, digits, - and _ can.");
        }

        _blocks.Add(block with { Span = span });
        return this;
    }
}
