using System.Text;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Documents.Writing;

namespace RapidReview.Cli.Machine;

/// <summary>Where a command's output goes: standard output, or a file.</summary>
/// <param name="around">The machine.</param>
/// <param name="path">The file; null for standard output.</param>
internal sealed class Sink(Surroundings around, string? path = null)
{
    /// <summary>What a reader will see it on.</summary>
    public Screen Screen => path is null ? around.Screen : Screen.Plain;

    /// <summary>Writes text for people.</summary>
    public void Write(Page page)
    {
        if (Screen.IsTerminal)
            TerminalText.Write(page, around.Out);
        else
            Write(PlainText.Of(page));
    }

    /// <summary>Writes text as it is.</summary>
    /// <exception cref="UnusableException">The file cannot be written.</exception>
    public void Write(string text)
    {
        if (path is null)
        {
            around.Out.Write(text);
            return;
        }

        Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes bytes as they are. A terminal is not led to: the command refuses that first.</summary>
    /// <exception cref="UnusableException">The file cannot be written.</exception>
    public void Write(ReadOnlyMemory<byte> bytes)
    {
        if (path is null)
        {
            using var stream = around.OpenOut();
            stream.Write(bytes.Span);
            return;
        }

        if (around.Disk.HasRead(path))
            throw new UnusableException([CommandProblems.WouldReplaceInput(path)]);
        try
        {
            Disk.Write(path, bytes.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException([Disk.IsDirectory(path) ? CommandProblems.IsDirectory(path) : CommandProblems.CannotWrite(path)]);
        }

        around.Error.Write($"Written to {path}.\n");
    }
}
