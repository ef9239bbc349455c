namespace RapidReview.Cli.Machine;

/// <summary>Files and standard input.</summary>
/// <param name="openInput">Opens standard input.</param>
internal sealed class Disk(Func<Stream> openInput)
{
    /// <summary>How a path names standard input.</summary>
    public const string StandardInput = "-";

    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The first bytes of a file, or of standard input: at most one more than the limit, so that "too large" shows.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a directory.</exception>
    public ReadOnlyMemory<byte> Read(string path, int limit)
    {
        if (path != StandardInput)
            _read.Add(Target(path));
        using var stream = path == StandardInput ? openInput() : File.OpenRead(path);
        var buffer = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, limit) + 1 : limit + 1];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer.AsMemory(0, read);
    }

    /// <summary>Whether a path leads to a file that was read, so that writing there would destroy it.</summary>
    public bool HasRead(string path) => path.Length > 0 && _read.Contains(Target(path));

    /// <summary>Whether there is a directory at a path.</summary>
    public static bool IsDirectory(string path) => Directory.Exists(path);

    /// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // A device or a pipe is written to; only a file can be replaced.
        var target = Target(path);
        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            File.WriteAllBytes(target, bytes);
            return;
        }

        var beside = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Where a path leads, through links.</summary>
    private static string Target(string path) => new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } end
        ? end.FullName
        : Path.GetFullPath(path);
}
