using RapidReview.Facts;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>The fields of a form.</summary>
internal sealed record FormTemplate(string At, string Caption, Items<FieldTemplate> Fields) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => Fields.SelectMany(one => one.Choices.Select(choice => choice.Says).Prepend(one.Label)).Prepend(Caption);
}
