using RapidReview.Packs.Salford.Tests.Support;

namespace RapidReview.Packs.Salford.Tests;

public class PackTests
{
    [Fact]
    public void It_is_read_and_loaded() => Assert.Equal(19, SalfordPack.Advisor.Packs.Single(pack => pack.Manifest.Id == "salford").Manifest.Rules.Count);

    [Fact]
    public void Dump()
    {
        var part = CaseText.Plain().With("answers.outcomeNotifications", """[{ "recipient": "panel", "owner": "business-unit" }]""").Advise();
        var text = new System.Text.StringBuilder();
        foreach (var list in part.Checklists)
        {
            text.AppendLine($"{list.Id} {list.Subject} {list.Outcome}");
            foreach (var item in list.Items)
                text.AppendLine($"   {item.Id} {item.State} {string.Join(';', item.Missing.Select(m => m.Pointer))} | {string.Join(" / ", item.Derivation.Select(d => d.ToString()))[..Math.Min(300, string.Join(" / ", item.Derivation.Select(d => d.ToString())).Length)]}");
        }

        foreach (var note in part.Prompts.Concat(part.Conflicts))
            text.AppendLine($"{note.Id} {note.Subject} {note.Outcome}");
        foreach (var duty in part.Duties)
            text.AppendLine($"{duty.Id} {duty.Subject} {duty.State}");
        foreach (var missing in part.Missing)
            text.AppendLine($"? {missing.Pointer} {missing.Question}");
        Assert.Fail(text.ToString());
    }
}
