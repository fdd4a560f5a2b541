using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>An output that is written in full and waits for its name.</summary>
/// <param name="Folder">Absolute path of the folder it goes to.</param>
/// <param name="Name">The name it shall have there.</param>
/// <param name="Temporary">Its temporary name, without ending.</param>
internal sealed record StagedFile(string Folder, string Name, string Temporary)
{
    private const int BufferSize = 1 << 16;

    public string Target => Path.Combine(Folder, Name);

    public string Fresh => Path.Combine(Folder, Temporary + TemporaryName.Fresh);

    public string Backup => Path.Combine(Folder, Temporary + TemporaryName.Backup);

    /// <summary>The system's words, with the names that their reader knows.</summary>
    public string Named(string message) => message.Replace(Fresh, Target, StringComparison.Ordinal).Replace(Backup, Target, StringComparison.Ordinal);

    /// <summary>The folder that an output goes to.</summary>
    /// <exception cref="OutputException">A link on the way cannot be followed.</exception>
    public static string FolderOf(OutputFile file) => Guarded(file, () => Path.GetDirectoryName(file.Target())!);

    /// <summary>Writes an output beside its target.</summary>
    /// <exception cref="OutputException">It could not be written; nothing of it is left.</exception>
    public static StagedFile Write(OutputFile file) => Guarded(file, () =>
    {
        var target = file.Target();
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        return Fill(file, folder, Path.GetFileName(target));
    });

    /// <summary>Gives the file its name. An earlier file becomes the backup; its name is never without a file.</summary>
    public void Place()
    {
        if (File.Exists(Target))
        {
            File.Replace(Fresh, Target, Backup);
        }
        else
        {
            File.Move(Fresh, Target);
        }
    }

    private static StagedFile Fill(OutputFile file, string folder, string name)
    {
        var (staged, stream) = Create(file, folder, name);
        try
        {
            using (stream)
            {
                file.Write(stream);
                stream.Flush(flushToDisk: true);
            }

            return staged;
        }
        catch (Exception e)
        {
            FileTrouble.Discard(staged.Fresh);
            if (FileTrouble.Is(e))
            {
                throw new OutputException(FileTrouble.Tell(file.Path, e, staged.Named(e.Message)), e);
            }

            throw;
        }
    }

    /// <summary>Creates the temporary file. A name may be taken by a run on another machine: then the next one does.</summary>
    private static (StagedFile Staged, FileStream Stream) Create(OutputFile file, string folder, string name)
    {
        while (true)
        {
            var staged = new StagedFile(folder, name, TemporaryName.Next());
            try
            {
                return (staged, new FileStream(staged.Fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize));
            }
            catch (IOException) when (File.Exists(staged.Fresh))
            {
                // Somebody else's.
            }
            catch (UnauthorizedAccessException e)
            {
                throw new OutputException(Messages.OutputFolderDenied(file.Path, folder), e);
            }
        }
    }

    private static T Guarded<T>(OutputFile file, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (FileTrouble.Is(e) && e is not OutputException)
        {
            throw new OutputException(FileTrouble.Tell(file.Path, e, e.Message), e);
        }
    }
}
