using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Documents.Forms;
using RapidReview.Facts;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>A document of a pack, filled from a case.</summary>
internal static class DocumentCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption(FormatOption.Paper, "How to write it: text for people (the default), md, html or docx; json for machines.");
        var output = new OutOption();
        var document = new Argument<string?>("DOCUMENT[#SUBJECT]") { Description = "The document, such as salford.agenda, and if wanted whom it is about; without it, those that arise are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("document", "Fills a form, letter or agenda of a pack from the case; what is not known says so.");
        inputs.AddTo(command);
        command.Arguments.Add(document);
        format.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (asked, problems) = format.Read(parsed);
            var sink = output.Open(parsed, around);
            var name = parsed.GetValue(document);
            if (asked == OutputFormat.Word && sink.Screen.IsTerminal)
                problems = problems.Append(CommandProblems.NotForTerminals());
            if (name is null && asked is not (OutputFormat.Text or OutputFormat.Json))
                problems = problems.Append(CommandProblems.NoDocumentNamed());
            var read = inputs.Read(parsed, around, problems).AsSupposed();
            if (name is null && asked == OutputFormat.Text)
                sink.Write(DocumentsPaper.Of(read.Fill(null), sink.Screen));
            else
                Write(asked, read, Find(read, name), sink);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The documents that were asked for; at least one, where one was named.</summary>
    private static Items<FilledDocument> Find(Asked asked, string? name)
    {
        if (name is null)
            return asked.Fill(null);
        var (id, subject) = WithSubject.Split(name);
        if (asked.Advisor.Documents.All(known => known.Id != id))
            throw new UnusableException([CommandProblems.NoSuchDocument(id, NearMiss.To(id, asked.Advisor.Documents.Select(known => known.Id).ToList()))]);
        var all = asked.Fill(id);
        var found = Items.From(all.Where(filled => subject is null || filled.Subject == subject));
        if (found.Count > 0)
            return found;
        var subjects = all.Select(filled => filled.Subject).ToList();
        throw new UnusableException([subjects.Count > 0 ? CommandProblems.NoSuchSubject(id, subject!, NearMiss.To(subject!, subjects), subjects) : CommandProblems.DocumentDoesNotArise(id, asked.Advisor.Documents.First(known => known.Id == id).Pack)]);
    }

    private static void Write(OutputFormat format, Asked asked, Items<FilledDocument> documents, Sink sink)
    {
        if (format == OutputFormat.Json)
            sink.Write(AdviceJson.Write(documents.Count > 0 ? documents[0].Advice : asked.Decide().Explain(), documents));
        else
            PaperOutput.Write(sink, format, FormPaper.Of(documents, asked.File));
    }
}
