using System.Text;
using NodaTime;
using RapidReview.Cli.Machine;

namespace RapidReview.Cli.Tests.Support;

/// <summary>Runs command lines in this process.</summary>
internal static class Cli
{
    /// <summary>Some moment; what does not depend on it must not.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 1, 15, 12, 0);

    public static Ran Run(params string[] args) => Run(args, around => around);

    /// <summary>Runs a command line on a machine that a test has changed.</summary>
    public static Ran Run(string[] args, Func<Surroundings, Surroundings> change, string input = "")
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream();
        var code = App.Run(args, change(new Surroundings
        {
            Out = output,
            OpenOut = () => bytes,
            Error = error,
            Screen = Screen.Plain,
            Disk = new Disk(() => new MemoryStream(Encoding.UTF8.GetBytes(input))),
            Now = () => Now,
        }));
        return new Ran(code, output.ToString(), error.ToString()) { Bytes = bytes.ToArray() };
    }

    /// <summary>The path of an invented case.</summary>
    public static string Example(string name) => Path.Combine(Repository.Root, "examples", name, "case.json");
}
