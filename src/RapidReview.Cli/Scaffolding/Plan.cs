using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Facts;

namespace RapidReview.Cli.Scaffolding;

/// <summary>Files to be written, all of them or none.</summary>
internal sealed class Plan
{
    private readonly List<(string Path, string Text)> _new = [];
    private readonly List<(string Path, string Text)> _changed = [];
    private readonly List<(string Path, string Text)> _before = [];

    /// <summary>The files that are not there yet, in the order in which they were added.</summary>
    public IEnumerable<string> New => _new.Select(file => file.Path);

    /// <summary>The files that are there and change.</summary>
    public IEnumerable<string> Changed => _changed.Select(file => file.Path);

    public void Add(string path, string text) => _new.Add((path, text));

    /// <summary>Changes a file: one of this plan, or one that is there.</summary>
    public void Change(string path, Func<string, string> change)
    {
        foreach (var files in new[] { _new, _changed })
        {
            var at = files.FindIndex(file => file.Path == path);
            if (at < 0)
                continue;
            files[at] = (path, change(files[at].Text));
            return;
        }

        var before = File.ReadAllText(path);
        _changed.Add((path, change(before)));
        _before.Add((path, before));
    }

    /// <summary>Writes it: what is new first, so that a list never names what is not there yet.</summary>
    /// <exception cref="UnusableException">A file is there already, or something cannot be written. Nothing of it was kept.</exception>
    public void Write()
    {
        var there = New.Where(Path.Exists).ToList();
        if (there.Count > 0)
            throw new UnusableException(Items.From(there.Select(ScaffoldProblems.AlreadyThere)));
        var (made, folders, changed, now) = (new List<string>(), new List<string>(), 0, "");
        try
        {
            foreach (var (path, text) in _new)
            {
                now = path;
                MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!, folders);
                using var stream = new FileStream(path, FileMode.CreateNew);
                made.Add(path);
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }

            foreach (var (path, text) in _changed)
            {
                now = path;
                Disk.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
                changed++;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _before.Take(changed).ToList().ForEach(file => Disk.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)));
            made.ForEach(File.Delete);
            folders.AsEnumerable().Reverse().ToList().ForEach(Directory.Delete);
            throw new UnusableException([ScaffoldProblems.CannotWrite(now)]);
        }
    }

    private static void MakeFolder(string folder, List<string> made)
    {
        if (Directory.Exists(folder))
            return;
        MakeFolder(Path.GetDirectoryName(folder) ?? throw new IOException(), made);
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }
}
