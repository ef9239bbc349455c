using Microsoft.Extensions.Options;

namespace RapidReview.Host;

/// <summary>What can be wrong with the options, apart from the packs themselves.</summary>
internal sealed class OptionsCheck : IValidateOptions<RapidReviewOptions>
{
    public ValidateOptionsResult Validate(string? name, RapidReviewOptions options)
    {
        var wrong = new List<string>();
        if (options.PacksFolder is { } folder && string.IsNullOrWhiteSpace(folder))
            wrong.Add($"{nameof(RapidReviewOptions.PacksFolder)} is empty: name the folder, or leave it null for no folder.");
        if (options.DueSoonWorkingDays < 0)
            wrong.Add($"{nameof(RapidReviewOptions.DueSoonWorkingDays)} is {options.DueSoonWorkingDays}: give zero or more.");
        if (options.Packs.Any(pack => pack is null))
            wrong.Add($"{nameof(RapidReviewOptions.Packs)} holds a null: take it out.");
        if (options.Calendar is null)
            wrong.Add($"{nameof(RapidReviewOptions.Calendar)} is null: leave it as it is, or give a calendar.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
