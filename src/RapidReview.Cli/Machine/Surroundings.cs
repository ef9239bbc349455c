using NodaTime;
using RapidReview.Rules;

namespace RapidReview.Cli.Machine;

/// <summary>What the commands see of the machine. Tests give their own.</summary>
internal sealed record Surroundings
{
    private Lazy<Advisor>? _advisor;

    /// <summary>Where output goes, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Opens what <see cref="Out"/> leads to for bytes. Asked only where nothing is written to <see cref="Out"/>.</summary>
    public required Func<Stream> OpenOut { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What <see cref="Out"/> leads to.</summary>
    public required Screen Screen { get; init; }

    /// <summary>Files and standard input.</summary>
    public required Disk Disk { get; init; }

    /// <summary>The present moment. Asked at most once.</summary>
    public required Func<Instant> Now { get; init; }

    /// <summary>The advisor, made when a command first needs it. Asking for it throws where a pack is refused.</summary>
    public Lazy<Advisor> Advisor
    {
        get => _advisor ??= new(() => Packs.Load(Error));
        init => _advisor = value;
    }

    /// <summary>Where the packs come from.</summary>
    public PackSource Packs { get; init; } = new();

    /// <summary>Whether a fault of ours prints where it happened.</summary>
    public bool Trace { get; init; }
}
