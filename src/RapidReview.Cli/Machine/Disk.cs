using System.Text;

namespace RapidReview.Cli.Machine;

/// <summary>Files and standard input.</summary>
/// <param name="openInput">Opens standard input.</param>
internal sealed class Disk(Func<Stream> openInput)
{
    /// <summary>How a path names standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The first bytes of a file, or of standard input: at most one more than the limit, so that "too large" shows.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a directory.</exception>
    public ReadOnlyMemory<byte> Read(string path, int limit)
    {
        using var stream = path == StandardInput ? openInput() : File.OpenRead(path);
        var buffer = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, limit) + 1 : limit + 1];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer.AsMemory(0, read);
    }

    /// <summary>Whether there is a directory at a path.</summary>
    public static bool IsDirectory(string path) => Directory.Exists(path);

    /// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, string text)
    {
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(false));
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
