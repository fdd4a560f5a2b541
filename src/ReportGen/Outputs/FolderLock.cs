using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>Keeps a folder to one run while outputs are put in place; the system lets go of it when a process dies.</summary>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = ".reportgen.lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Waits for the folder.</summary>
    /// <exception cref="OutputException">Another run still keeps it, or the lock cannot be written.</exception>
    public static FolderLock Take(string folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        for (var left = patience; ; left -= Pause)
        {
            try
            {
                if (TryOpen(path) is { } file)
                {
                    return new FolderLock(file);
                }
            }
            catch (Exception e) when (FileTrouble.Is(e) && (left <= TimeSpan.Zero || !IsTaken(e)))
            {
                throw new OutputException(IsTaken(e) ? Messages.OutputFolderBusy(folder) : FileTrouble.Tell(path, e, e.Message), e);
            }
            catch (IOException)
            {
                // Another run is at work here.
            }

            cancellationToken.WaitHandle.WaitOne(Pause);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Lets go. Unix must delete the name while it is still ours; Windows deletes no open file.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            _file.Dispose();
            FileTrouble.Discard(_file.Name);
        }
        else
        {
            FileTrouble.Discard(_file.Name);
            _file.Dispose();
        }
    }

    /// <summary>Opens and marks the file.</summary>
    /// <returns>Null if its name was deleted between opening and locking it, and now leads to none or to another's.</returns>
    private static FileStream? TryOpen(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        File.SetLastWriteTimeUtc(file.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(Environment.ProcessId));
        if (File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle))
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    /// <summary>A plain I/O error means that somebody has the file open; the others have types of their own.</summary>
    private static bool IsTaken(Exception e) => e.GetType() == typeof(IOException);
}
