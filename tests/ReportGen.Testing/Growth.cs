namespace ReportGen.Testing;

/// <summary>How work grows with its input, told by the memory it allocates: a clock would tell how busy the machine is.</summary>
public static class Growth
{
    /// <summary>More than twice, with room for tables that grow in steps; squares take four times.</summary>
    public const double Linear = 2.8;

    /// <summary>Does work on an input and on one twice as large.</summary>
    /// <param name="size">Size of the smaller input.</param>
    /// <param name="work">The work, on the calling thread.</param>
    /// <returns>What the larger takes as a multiple of what the smaller takes.</returns>
    public static double OfDoubling(int size, Action<int> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        work(size);
        var once = Allocated(size, work);
        return Allocated(2 * size, work) / once;
    }

    private static double Allocated(int size, Action<int> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(size);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
