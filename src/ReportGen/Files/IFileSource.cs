namespace ReportGen.Files;

/// <summary>Where a report's files come from. Names are relative, with forward slashes.</summary>
internal interface IFileSource
{
    /// <summary>The folder as its user gave it, for messages; null where there is none.</summary>
    string? Folder { get; }

    /// <summary>Whether there is anything to read from.</summary>
    bool Exists { get; }

    /// <summary>Names of the files that stand directly in a folder, without it, in ordinal order; none for a folder that is not there.</summary>
    /// <param name="folder">Name of the folder; empty for the report's own.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    IReadOnlyList<string> Names(string folder);

    /// <summary>Whether a path lies inside the report: not absolute, without <c>..</c>, and through no link that leads out.</summary>
    /// <param name="path">The path as written, with forward slashes or backslashes.</param>
    /// <param name="name">The file's name; it need not be there. Empty when refused.</param>
    bool TryResolve(string path, out string name);

    /// <summary>Whether there is such a file.</summary>
    bool Has(string name);

    /// <summary>Whether there is such a folder.</summary>
    bool HasFolder(string name);

    /// <summary>Opens a file for reading from its beginning; its length is known.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string name);

    /// <summary>The bytes of a file; they are not to be changed.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[] Read(string name);
}
