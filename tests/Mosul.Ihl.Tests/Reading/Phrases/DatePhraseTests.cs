using FsCheck;
using FsCheck.Fluent;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;
using NodaTime;

namespace Mosul.Ihl.Tests.Reading.Phrases;

public class DatePhraseTests
{
    // A Friday.
    private static readonly LocalDate Published = new(2017, 3, 24);

    [Theory]
    [InlineData("17 March 2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("24th March 2017", "2017-03-24", DateDerivation.Stated)]
    [InlineData("March 17, 2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("March 17 2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("the 17th of March 2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("Jan. 1, 1959", "1959-01-01", DateDerivation.Stated)]
    [InlineData("Friday, 17 March 2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("2017-03-17", "2017-03-17", DateDerivation.Stated)]
    [InlineData("17/03/2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("03/17/2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("17.03.2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("31 AUG 89", "1989-08-31", DateDerivation.Stated)]
    [InlineData("17 march 2017", "2017-03-17", DateDerivation.Stated)]
    [InlineData("June 2014", "2014-06", DateDerivation.Stated)]
    [InlineData("March of 2016", "2016-03", DateDerivation.Stated)]
    [InlineData("2017-03", "2017-03", DateDerivation.Stated)]
    [InlineData("in 2016", "2016", DateDerivation.Stated)]
    [InlineData("nineteen ninety-six", "1996", DateDerivation.Stated)]
    [InlineData("in nineteen eighty", "1980", DateDerivation.Stated)]
    [InlineData("twenty seventeen", "2017", DateDerivation.Stated)]
    [InlineData("the early 1980's", "1980/1983", DateDerivation.Stated)]
    [InlineData("Saturday morning, 21st October 2016", "2016-10-21", DateDerivation.Stated)]
    [InlineData("April 5", "2017-04-05", DateDerivation.Inferred)]
    [InlineData("5 May", "2016-05-05", DateDerivation.Inferred)]
    [InlineData("the 1990s", "199X", DateDerivation.Stated)]
    [InlineData("the '80s", "198X", DateDerivation.Stated)]
    [InlineData("the early 1980s", "1980/1983", DateDerivation.Stated)]
    [InlineData("the 20th century", "1901/2000", DateDerivation.Stated)]
    [InlineData("March 17", "2017-03-17", DateDerivation.Inferred)]
    [InlineData("17 March", "2017-03-17", DateDerivation.Inferred)]
    [InlineData("Dec. 15", "2016-12-15", DateDerivation.Inferred)]
    [InlineData("25 AUGUST", "2016-08-25", DateDerivation.Inferred)]
    [InlineData("29 February", "2016-02-29", DateDerivation.Inferred)]
    [InlineData("in June", "2016-06", DateDerivation.Inferred)]
    [InlineData("in March", "2017-03", DateDerivation.Inferred)]
    [InlineData("in May", "2016-05", DateDerivation.Inferred)]
    [InlineData("October last year", "2016-10", DateDerivation.Resolved)]
    [InlineData("January this year", "2017-01", DateDerivation.Resolved)]
    [InlineData("January of this year", "2017-01", DateDerivation.Resolved)]
    [InlineData("last December", "2016-12", DateDerivation.Resolved)]
    [InlineData("last March", "2016-03", DateDerivation.Resolved)]
    [InlineData("next March", "2018-03", DateDerivation.Resolved)]
    [InlineData("last May", "2016-05", DateDerivation.Resolved)]
    [InlineData("in early March 2022", "2022-03-01/2022-03-10", DateDerivation.Stated)]
    [InlineData("mid-May 2016", "2016-05-11/2016-05-20", DateDerivation.Stated)]
    [InlineData("the end of February", "2017-02-21/2017-02-28", DateDerivation.Inferred)]
    [InlineData("in late 2016", "2016-09/2016-12", DateDerivation.Stated)]
    [InlineData("mid-2016", "2016-05/2016-08", DateDerivation.Stated)]
    [InlineData("late last year", "2016-09/2016-12", DateDerivation.Resolved)]
    public void Reads_calendar_dates(string text, string edtf, DateDerivation derivation) => Reads(text, edtf, derivation);

    [Theory]
    [InlineData("today", "2017-03-24")]
    [InlineData("yesterday", "2017-03-23")]
    [InlineData("yesterday evening", "2017-03-23")]
    [InlineData("the day before yesterday", "2017-03-22")]
    [InlineData("tomorrow", "2017-03-25")]
    [InlineData("last night", "2017-03-23")]
    [InlineData("this morning", "2017-03-24")]
    [InlineData("overnight", "[2017-03-23..2017-03-24]")]
    [InlineData("Monday", "2017-03-20")]
    [InlineData("on Monday", "2017-03-20")]
    [InlineData("Monday night", "2017-03-20")]
    [InlineData("on Friday", "2017-03-24")]
    [InlineData("last Friday", "2017-03-17")]
    [InlineData("last Monday", "2017-03-20")]
    [InlineData("this Monday", "2017-03-20")]
    [InlineData("next Friday", "2017-03-31")]
    [InlineData("next Monday", "2017-03-27")]
    [InlineData("Tuesday last week", "2017-03-14")]
    [InlineData("Tuesday of this week", "2017-03-21")]
    [InlineData("early on Sunday", "2017-03-19")]
    [InlineData("late Sunday", "2017-03-19")]
    [InlineData("early Sunday morning", "2017-03-19")]
    [InlineData("the night of Sunday", "2017-03-19")]
    [InlineData("MONDAY", "2017-03-20")]
    [InlineData("this week", "2017-03-20/2017-03-26")]
    [InlineData("last week", "2017-03-13/2017-03-19")]
    [InlineData("next week", "2017-03-27/2017-04-02")]
    [InlineData("earlier this week", "2017-03-20/2017-03-24")]
    [InlineData("the weekend", "2017-03-18/2017-03-19")]
    [InlineData("last weekend", "2017-03-18/2017-03-19")]
    [InlineData("this month", "2017-03")]
    [InlineData("last month", "2017-02")]
    [InlineData("earlier this month", "2017-03-01/2017-03-24")]
    [InlineData("later this month", "2017-03-24/2017-03-31")]
    [InlineData("this year", "2017")]
    [InlineData("last year", "2016")]
    [InlineData("earlier this year", "2017-01-01/2017-03-24")]
    [InlineData("last decade", "200X")]
    [InlineData("last summer", "2016-06/2016-08")]
    [InlineData("last quarter", "2016-10/2016-12")]
    [InlineData("two days ago", "2017-03-22")]
    [InlineData("10 days ago", "2017-03-14")]
    [InlineData("three weeks ago", "2017-02-27/2017-03-05")]
    [InlineData("six months ago", "2016-09")]
    [InlineData("a year ago", "2016")]
    [InlineData("a decade ago", "2007")]
    [InlineData("several years ago", "2014~")]
    [InlineData("in the past two days", "2017-03-22/2017-03-24")]
    [InlineData("over the last three weeks", "2017-03-03/2017-03-24")]
    [InlineData("the past week", "2017-03-17/2017-03-24")]
    [InlineData("the last 24 hours", "2017-03-23/2017-03-24")]
    [InlineData("the past six months", "2016-09-24/2017-03-24")]
    [InlineData("the past few days", "2017-03-21~/2017-03-24~")]
    [InlineData("the next two days", "2017-03-24/2017-03-26")]
    public void Resolves_relative_dates(string text, string edtf) => Reads(text, edtf, DateDerivation.Resolved);

    [Theory]
    [InlineData("March 17-19", "2017-03-17/2017-03-19", DateDerivation.Inferred)]
    [InlineData("March 17 to 19, 2016", "2016-03-17/2016-03-19", DateDerivation.Stated)]
    [InlineData("17 and 18 March", "2017-03-17/2017-03-18", DateDerivation.Inferred)]
    [InlineData("17, 18 and 19 March", "2017-03-17/2017-03-19", DateDerivation.Inferred)]
    [InlineData("from 3 to 5 May", "2016-05-03/2016-05-05", DateDerivation.Inferred)]
    [InlineData("between 3 and 5 May 2015", "2015-05-03/2015-05-05", DateDerivation.Stated)]
    [InlineData("on the night of 4-5 May 2016", "2016-05-04/2016-05-05", DateDerivation.Stated)]
    [InlineData("4 or 5 May 2016", "[2016-05-04..2016-05-05]", DateDerivation.Stated)]
    [InlineData("from 10 March to 5 April 2016", "2016-03-10/2016-04-05", DateDerivation.Stated)]
    [InlineData("28 December 2016 to 3 January 2017", "2016-12-28/2017-01-03", DateDerivation.Stated)]
    [InlineData("between February and June", "2016-02/2016-06", DateDerivation.Inferred)]
    [InlineData("between October and February", "2016-10/2017-02", DateDerivation.Inferred)]
    [InlineData("between January and mid-May", "2016-01-01/2016-05-15", DateDerivation.Inferred)]
    [InlineData("March–May 2016", "2016-03/2016-05", DateDerivation.Stated)]
    [InlineData("January to June 2016", "2016-01/2016-06", DateDerivation.Stated)]
    [InlineData("from June 2014 until July 2017", "2014-06/2017-07", DateDerivation.Stated)]
    [InlineData("November to January 2017", "2016-11/2017-01", DateDerivation.Stated)]
    [InlineData("between 2014 and 2017", "2014/2017", DateDerivation.Stated)]
    [InlineData("2014–2017", "2014/2017", DateDerivation.Stated)]
    [InlineData("2014-15", "2014/2015", DateDerivation.Stated)]
    [InlineData("2016/17", "2016/2017", DateDerivation.Stated)]
    [InlineData("Monday to Thursday", "2017-03-20/2017-03-23", DateDerivation.Resolved)]
    [InlineData("from Friday to Sunday", "2017-03-17/2017-03-19", DateDerivation.Resolved)]
    [InlineData("since October", "2016-10/..", DateDerivation.Inferred)]
    [InlineData("since 2014", "2014/..", DateDerivation.Stated)]
    [InlineData("since Monday", "2017-03-20/..", DateDerivation.Resolved)]
    [InlineData("Starting in January 2017", "2017-01/..", DateDerivation.Stated)]
    [InlineData("until July 2016", "../2016-07", DateDerivation.Stated)]
    [InlineData("summer 2014", "2014-06/2014-08", DateDerivation.Stated)]
    [InlineData("the summer of 2014", "2014-06/2014-08", DateDerivation.Stated)]
    [InlineData("winter 2016-17", "2016-12/2017-02", DateDerivation.Stated)]
    [InlineData("the first half of 2016", "2016-01/2016-06", DateDerivation.Stated)]
    [InlineData("the third quarter of 2016", "2016-07/2016-09", DateDerivation.Stated)]
    [InlineData("the first three months of 2016", "2016-01/2016-03", DateDerivation.Stated)]
    [InlineData("the last three months of 2016", "2016-10/2016-12", DateDerivation.Stated)]
    [InlineData("the last week of February", "2017-02-22/2017-02-28", DateDerivation.Inferred)]
    [InlineData("the first week of March", "2017-03-01/2017-03-07", DateDerivation.Inferred)]
    [InlineData("the week of March 6", "2017-03-06/2017-03-12", DateDerivation.Inferred)]
    [InlineData("around 5 May", "2016-05-05~", DateDerivation.Inferred)]
    public void Reads_ranges_and_parts(string text, string edtf, DateDerivation derivation) => Reads(text, edtf, derivation);

    [Theory]
    [InlineData("17 March 2017", "2017-03-17")]
    [InlineData("17 March", "XXXX-03-17")]
    [InlineData("in June", "XXXX-06")]
    [InlineData("since March", "XXXX-03")]
    [InlineData("early March", "XXXX-03")]
    [InlineData("about 5 March", "XXXX-03-05~")]
    [InlineData("mid-2016", "2016-05/2016-08")]
    [InlineData("the spring of 2015", "2015-03/2015-05")]
    [InlineData("on Monday", "XXXX-XX-XX")]
    [InlineData("yesterday", "XXXX-XX-XX")]
    [InlineData("last week", "XXXX-XX-XX")]
    [InlineData("last month", "XXXX-XX")]
    [InlineData("last year", "XXXX")]
    [InlineData("two days ago", "XXXX-XX-XX")]
    [InlineData("October last year", "XXXX-10")]
    [InlineData("between January and mid-May", "XXXX-XX")]
    [InlineData("in the past two days", "XXXX-XX-XX")]
    [InlineData("last summer", "XXXX-XX")]
    public void Assumes_nothing_without_a_publication_date(string text, string edtf) => Assert.Equal(edtf, DatePhrase.Parse(text).Value.ToEdtf());

    [Theory]
    [InlineData("The report of 11 July covers January 2017.", "2017-07-11 2017-01")]
    [InlineData("In March 2014 the town fell. On 5 May it was retaken.", "2014-03 2014-05-05")]
    [InlineData("It fell in February and was retaken in June.", "XXXX-02 XXXX-06")]
    public void Takes_years_from_the_same_text(string text, string edtf) => Assert.Equal(edtf, All(text, null));

    [Theory]
    // Two that follow one another are one span, others are two.
    [InlineData("in February and March 2016", "2016-02/2016-03")]
    [InlineData("in February and April 2016", "2016-02 2016-04")]
    [InlineData("on 30 November and 1 December 2016", "2016-11-30/2016-12-01")]
    [InlineData("It fell on Saturday or Sunday.", "2017-03-18/2017-03-19")]
    [InlineData("It fell on Saturday and Sunday.", "2017-03-18 2017-03-19")]
    // The ends of a span need not be told alike.
    [InlineData("between 8 January and the end of February 2016", "2016-01-08/2016-02-29")]
    [InlineData("between 4 February and last Saturday", "2017-02-04/2017-03-18")]
    [InlineData("between 2014 and June 2016", "2014-01/2016-06")]
    [InlineData("from 06:00 on 2 October to 06:00 on 3 October 2016", "2016-10-02/2016-10-03")]
    // A number of an issue is no day.
    [InlineData("Issue 9, 22 April 2016", "2016-04-22")]
    [InlineData("nobody since the first of this month", "2017-03-01/..")]
    [InlineData("On 3 May 2016 the camp was hit. A week before, troops had come.", "2016-05-03 2016-04-26")]
    [InlineData("On 3 May 2016 the camp was hit. Two weeks later troops came.", "2016-05-03 2016-05-17")]
    [InlineData("She was taken on 19 January 1999 by men who had come on 6 January.", "1999-01-19 1999-01-06")]
    [InlineData("She was taken on 19 January 1999. The court met on 6 March.", "1999-01-19 2017-03-06")]
    [InlineData("on 3 May and 5 June 2016", "2016-05-03 2016-06-05")]
    [InlineData("On 3 May 2016 the camp was hit. The next day troops came.", "2016-05-03 2016-05-04")]
    [InlineData("On 3 May 2016 the camp was hit. Two days earlier troops had come.", "2016-05-03 2016-05-01")]
    [InlineData("On 3 May 2016 the camp was hit and on the same day the clinic.", "2016-05-03 2016-05-03")]
    [InlineData("The talks will resume on Monday.", "2017-03-27")]
    [InlineData("The court will sit in June.", "2017-06")]
    [InlineData("He said the talks would resume on Monday.", "2017-03-27")]
    [InlineData("On Monday the court will sit.", "2017-03-27")]
    [InlineData("Talks are expected to resume on Monday.", "2017-03-27")]
    [InlineData("He said on Monday it will end.", "2017-03-20")]
    [InlineData("They will investigate Monday's strike.", "2017-03-20")]
    [InlineData("They will investigate what happened after the strike on Monday.", "2017-03-20")]
    [InlineData("The camp fell in 2014. It was rebuilt later that year.", "2014 2014")]
    [InlineData("The camp fell in June 2014. The following month it was rebuilt.", "2014-06 2014-07")]
    [InlineData("They fled on Monday and came back the next morning.", "2017-03-20 2017-03-21")]
    [InlineData("A 1996 law", "1996")]
    [InlineData("both in 1990 and 1991", "1990 1991")]
    [InlineData("He will speak tomorrow. The raid took place on Monday.", "2017-03-25 2017-03-20")]
    [InlineData("MOSUL, 17 MARCH 2017 (AGENCY)", "2017-03-17")]
    [InlineData("On March 17, 105 civilians were killed.", "2017-03-17")]
    [InlineData("In May 30 people were killed.", "2016-05")]
    [InlineData("In 2016, 30 people were killed in January and 40 in February.", "2016 2017-01 2017-02")]
    [InlineData("The strike killed 2,017 people on 3 March.", "2017-03-03")]
    [InlineData("killed in Aleppo Monday, officials said", "2017-03-20")]
    [InlineData("Tuesday (July 11, 2016)", "2017-03-21 2016-07-11")]
    public void Reads_dates_in_sentences(string text, string edtf) => Assert.Equal(edtf, All(text, Published));

    [Theory]
    [InlineData("Troops may have fired.")]
    [InlineData("May they rest in peace.")]
    [InlineData("Thousands march on the capital.")]
    [InlineData("March on the capital, they said.")]
    [InlineData("The Sun reported it.")]
    [InlineData("a nine-month-long battle")]
    [InlineData("It lasted for three years.")]
    [InlineData("the second strike")]
    [InlineData("Rule 14 and article 51")]
    [InlineData("Resolution 2014 was adopted.")]
    [InlineData("Call +964 770 123 4567.")]
    [InlineData("The team won 3-1.")]
    [InlineData("Surah 2:190")]
    [InlineData("more than 2000 people")]
    [InlineData("some 2000 civilians")]
    [InlineData("at least 1999 dead")]
    [InlineData("$2016 was paid")]
    [InlineData("24/7")]
    [InlineData("31/06/2017")]
    [InlineData("99/99/2017")]
    [InlineData("Russia Today reported")]
    [InlineData("the fall of the city")]
    [InlineData("spring water")]
    [InlineData("the last man")]
    [InlineData("this town")]
    [InlineData("next to the school")]
    [InlineData("a second later")]
    [InlineData("the beginning of the battle")]
    [InlineData("an early report")]
    [InlineData("the late president")]
    [InlineData("F-15E and KC-10 aircraft")]
    [InlineData("the year of the flood")]
    [InlineData("Bloody Sunday")]
    [InlineData("the 19 April Movement")]
    [InlineData("the 14 July Bridge")]
    [InlineData("on This Week, he said")]
    [InlineData("in one hundred nineteen cases")]
    public void Finds_none(string text) => Assert.Equal("", All(text, Published));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("soon", 0, 4)]
    [InlineData("the town on Monday", 4, 12)]
    [InlineData("Monday and then", 7, 15)]
    [InlineData("31 June", 0, 3)]
    public void Refuses(string text, int start, int end) =>
        Assert.Equal(new ParseError(DiagnosticCodes.NotADate, new TextSpan(start, end), "a date"), DatePhrase.Parse(text, Published).Error);

    [Theory]
    [InlineData("killed in the past two days there", "in the past two days")]
    [InlineData("killed between February and June there", "between February and June")]
    [InlineData("Starting in January 2017, they fled", "Starting in January 2017")]
    [InlineData("killed on Monday night in", "Monday night")]
    [InlineData("killed since October 2016 in", "October 2016")]
    [InlineData("a March 17 attack", "March 17")]
    [InlineData("on Dec. 15. He said", "Dec. 15")]
    public void Quotes_its_words(string text, string quote)
    {
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        var evidence = Assert.Single(DatePhrases.Read(CompiledLexicon.English, tokens, "d", Published)).Date.Evidence!;
        Assert.Equal(quote, evidence.Quote);
        Assert.Equal(quote, text[evidence.Span.Start..evidence.Span.End]);
    }

    [Fact]
    public void Never_throws_on_any_text() =>
        Prop.ForAll<string, int>((text, day) => All(text ?? "", Published.PlusDays(day % 3000)) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Never_throws_on_any_words()
    {
        string[] words = ["the", "last", "next", "two", "10", "31", "2017", "March", "May", "Monday", "-", "–", ",", ".", "of", "to", "and", "between", "from", "early", "week", "month", "days", "ago", "half", "first", "night", "1990s", "17th", "/", "a", "summer", "century", "this", "29", "February", "since", "quarter", "year", "on", "in", "\n\n", "'", "0", "99999999999", "hundred", "million", "couple", "overnight", "yesterday", "Dec", "past"];
        var arbitrary = Gen.Elements(words).ListOf(12).ToArbitrary();
        Prop.ForAll(arbitrary, list => All(string.Join(' ', list), Published) is not null && All(string.Concat(list), null) is not null).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Takes_linear_time_on_nested_words()
    {
        string text = string.Concat(Enumerable.Repeat("the night of the first half of the early late on ", 4000));
        Assert.Equal("", All(text, Published));
    }

    private static void Reads(string text, string edtf, DateDerivation derivation)
    {
        var result = DatePhrase.Parse(text, Published);
        Assert.True(result.Success, result.Error?.ToString());
        Assert.Equal(edtf, result.Value.ToEdtf());
        Assert.Equal(derivation, result.Value.Derivation);
    }

    private static string All(string text, LocalDate? published)
    {
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        return string.Join(' ', DatePhrases.Read(CompiledLexicon.English, tokens, "d", published).Select(d => d.Date.ToEdtf()));
    }
}
