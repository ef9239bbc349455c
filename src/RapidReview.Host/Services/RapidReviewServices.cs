using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RapidReview.Host;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds advice to a host.</summary>
public static class RapidReviewServices
{
    /// <summary>
    /// Adds <see cref="AdviceService"/>, checks its options and its packs before the host starts, and refuses to start where
    /// either is refused. Called again it changes the same options.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">With which packs to advise; null for the law of the two nations alone.</param>
    /// <returns>The options, to bind them to configuration as well.</returns>
    public static OptionsBuilder<RapidReviewOptions> AddRapidReview(this IServiceCollection services, Action<RapidReviewOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new AdviceService(
            provider.GetRequiredService<IOptions<RapidReviewOptions>>(),
            provider.GetRequiredService<Logging.ILogger<AdviceService>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IHostEnvironment>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RapidReviewOptions>, OptionsCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StartUpCheck>());
        var options = services.AddOptions<RapidReviewOptions>().ValidateOnStart();
        return configure is null ? options : options.Configure(configure);
    }
}
