using Microsoft.Extensions.Logging;

namespace RapidReview.Host;

/// <summary>Every line that this library logs. The ids are stable. None carries a fact of a case.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "RapidReview advises with {Packs}; calendar {Calendar}.")]
    public static partial void Loaded(ILogger logger, string packs, string calendar);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "RapidReview refuses a pack: {Problem}")]
    public static partial void PackRefused(ILogger logger, string problem);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "RapidReview keeps the rules that it had: {Packs}.")]
    public static partial void KeptLastGood(ILogger logger, string packs);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "RapidReview refuses a case file: {Codes}.")]
    public static partial void CaseRefused(ILogger logger, string codes);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "RapidReview refuses what was asked of it: {Codes}.")]
    public static partial void OptionsRefused(ILogger logger, string codes);
}
