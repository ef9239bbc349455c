using RapidReview.Packs.Salford.Tests.Support;

namespace RapidReview.Packs.Salford.Tests;

public class PackTests
{
    [Theory]
    [InlineData("V1")]
    [InlineData("V6")]
    [InlineData("V7a")]
    [InlineData("V7b")]
    [InlineData("V12")]
    [InlineData("V13")]
    [InlineData("V15")]
    public void Dump(string name)
    {
        var part = name == "V12" ? CaseText.Golden(name).Advise() : CaseText.Golden(name).Forced();
        var text = new System.Text.StringBuilder();
        text.AppendLine(part.Arrangement);
        foreach (var list in part.Checklists)
            text.AppendLine($"{list.Id} {list.Subject} {list.Outcome}: {string.Join(", ", list.Items.Select(item => $"{item.Id} {item.State}"))}");
        foreach (var note in part.Prompts.Concat(part.Conflicts))
            text.AppendLine($"{note.Id} {note.Subject} {note.Outcome}");
        foreach (var duty in part.Duties)
            text.AppendLine($"{duty.Id} {duty.Subject} {duty.State} {duty.Due}");
        foreach (var quorum in part.Quorum)
            text.AppendLine($"{quorum.Id} {quorum.Subject} {quorum.Outcome}");
        foreach (var consideration in part.Considerations)
            text.AppendLine($"{consideration.Id} {consideration.Outcome}");
        text.AppendLine(string.Join(' ', part.Missing.Select(missing => missing.Pointer)));
        Assert.Fail(text.ToString());
    }
}
