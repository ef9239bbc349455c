using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

public class CalendarFileTests
{
    private const string Good = """
        { "version": "trial", "coverage": { "from": "2024-01-01", "to": "2024-12-31" },
          "holidays": [ { "date": "2024-03-29", "name": "Good Friday", "note": "a note" } ] }
        """;

    [Fact]
    public void A_well_made_file_is_read_from_text_and_from_bytes_with_or_without_a_mark()
    {
        var read = WorkingDayCalendar.Parse(Good);
        Assert.Equal("trial", read.Version);
        Assert.Null(read.Source);
        Assert.Equal(Day("Tue 31 Dec 2024"), read.Coverage.End);
        Assert.Equal(new BankHoliday(Day("Fri 29 Mar 2024"), "Good Friday", "a note"), Assert.Single(read.BankHolidays));
        Assert.Equal(read, WorkingDayCalendar.Parse(Encoding.UTF8.GetBytes(Good)));
        Assert.Equal(read, WorkingDayCalendar.Parse((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]));
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        Assert.Equal(
            [
                "/authors: this name is not known here; the known ones are `version`, `source`, `coverage`, `holidays`",
                "/version: words in quotation marks are expected here",
                "/coverage/to: `31 December` is not a date; write it as `2024-04-08`",
                "/holidays/0/date: `2024-02-30` is not a date; write it as `2024-04-08`",
                "/holidays/1/name: this is missing",
                "/holidays/2: an object is expected here",
            ],
            ProblemsOf("""
                { "version": 7, "authors": [], "coverage": { "from": "2024-01-01", "to": "31 December" },
                  "holidays": [ { "date": "2024-02-30", "name": "No such day" }, { "date": "2024-03-29" }, 3 ] }
                """));
    }

    [Fact]
    public void Days_that_cannot_be_right_are_told_with_their_place()
    {
        Assert.Equal(
            [
                "/holidays/1/date: Friday 29 March 2024 is listed twice",
                "/holidays/2/date: Saturday 30 March 2024 is at a weekend; list its substitute day",
                "/holidays/3/date: Thursday 2 January 2025 is outside the coverage",
            ],
            ProblemsOf("""
                { "version": "trial", "coverage": { "from": "2024-01-01", "to": "2024-12-31" },
                  "holidays": [ { "date": "2024-03-29", "name": "Good Friday" }, { "date": "2024-03-29", "name": "Again" },
                                { "date": "2024-03-30", "name": "Saturday" }, { "date": "2025-01-02", "name": "Late" } ] }
                """));
    }

    [Theory]
    [InlineData("2024-12-31", "2025-12-31", "/holidays: 2025 is covered, but no bank holiday in it is listed")]
    [InlineData("2024-12-31", "2023-12-31", "/coverage: `to` is before `from`")]
    [InlineData("2024-12-31", "9999-12-31", "/coverage: this is longer than 200 years")]
    [InlineData("\"holidays\"", "\"hollidays\"", "/holidays: a list of bank holidays is expected here")]
    [InlineData("\"coverage\"", "\"version\"", "the whole file: this is not well-formed JSON, or a name occurs twice in one object")]
    [InlineData("\"trial\"", "\" \"", "/version: words in quotation marks are expected here")]
    [InlineData("\"trial\"", "\"\\ud800\"", "the whole file: a text in this file is not valid Unicode")]
    [InlineData("a note\" } ] }", "a note\" } ]", "the whole file: this is not well-formed JSON, or a name occurs twice in one object (line 2)")]
    public void A_slip_is_told_with_its_place(string right, string wrong, string problem) =>
        Assert.Contains(problem, ProblemsOf(Good.Replace(right, wrong, StringComparison.Ordinal)));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_file_that_is_not_an_object_is_refused(string json) => Assert.Equal(["the whole file: an object is expected here"], ProblemsOf(json));

    [Fact]
    public void A_file_damaged_anywhere_is_read_or_refused_and_never_fails_otherwise()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        var damage = Gen.Choose(0, bytes.Length - 1).SelectMany(_ => Gen.Choose(0, 255), (place, value) => (place, value));
        Prop.ForAll(damage.ToArbitrary(), d =>
        {
            byte[] damaged = [.. bytes];
            damaged[d.place] = (byte)d.value;
            try
            {
                Assert.NotEmpty(WorkingDayCalendar.Parse(damaged).Version);
            }
            catch (CalendarFormatException refused)
            {
                Assert.NotEmpty(refused.Problems);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static string[] ProblemsOf(string json)
    {
        var refused = Assert.Throws<CalendarFormatException>(() => WorkingDayCalendar.Parse(json));
        Assert.All(refused.Problems, p => Assert.Contains(p, refused.Message, StringComparison.Ordinal));
        return [.. refused.Problems];
    }
}
