using FsCheck;
using FsCheck.Fluent;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Tests.Reading.Phrases;

public class NumberPhraseTests
{
    [Theory]
    [InlineData("105", "105")]
    [InlineData("0", "none")]
    [InlineData("zero", "none")]
    [InlineData("none", "none")]
    [InlineData("3,706", "3706")]
    [InlineData("920,000", "920000")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1,00,000", "100000")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("3.706", "3706")]
    [InlineData("40 000", "40000")]
    [InlineData("1 200 000", "1200000")]
    [InlineData("2.5 million", "2500000")]
    [InlineData("3,5 million", "3500000")]
    [InlineData("40 thousand", "40000")]
    [InlineData("40k", "40000")]
    [InlineData("2bn", "2000000000")]
    [InlineData("two million", "2000000")]
    [InlineData("2 hundred thousand", "200000")]
    [InlineData("3 lakh", "300000")]
    [InlineData("seven", "7")]
    [InlineData("nineteen", "19")]
    [InlineData("forty", "40")]
    [InlineData("twenty-one", "21")]
    [InlineData("twenty one", "21")]
    [InlineData("ninety-nine", "99")]
    [InlineData("Twenty-One", "21")]
    [InlineData("a hundred", "100")]
    [InlineData("one hundred", "100")]
    [InlineData("two hundred and five", "205")]
    [InlineData("two hundred five", "205")]
    [InlineData("three hundred forty-two", "342")]
    [InlineData("a thousand", "1000")]
    [InlineData("one thousand two hundred", "1200")]
    [InlineData("twelve hundred", "1200")]
    [InlineData("three hundred thousand", "300000")]
    [InlineData("two million three hundred thousand", "2300000")]
    [InlineData("a dozen", "12")]
    [InlineData("two dozen", "24")]
    [InlineData("half a dozen", "6")]
    [InlineData("half a million", "500000")]
    [InlineData("one and a half million", "1500000")]
    [InlineData("one", "1")]
    public void Reads_numerals(string text, string count) => Assert.Equal(count, CountPhrase.Parse(text).Value.ToString());

    [Theory]
    [InlineData("at least 30", "≥30")]
    [InlineData("At least one", "≥1")]
    [InlineData("no fewer than 12", "≥12")]
    [InlineData("no less than 12", "≥12")]
    [InlineData("30 or more", "≥30")]
    [InlineData("30-plus", "≥30")]
    [InlineData("30+", "≥30")]
    [InlineData("more than 40,000", ">40000")]
    [InlineData("over 40,000", ">40000")]
    [InlineData("over a hundred", ">100")]
    [InlineData("well over 100", ">100")]
    [InlineData("upwards of 50", ">50")]
    [InlineData("about 920,000", "~920000")]
    [InlineData("around 30", "~30")]
    [InlineData("some 30", "~30")]
    [InlineData("nearly 30", "~30")]
    [InlineData("almost thirty", "~30")]
    [InlineData("roughly 30", "~30")]
    [InlineData("approximately 30", "~30")]
    [InlineData("an estimated 200", "~200")]
    [InlineData("close to 200", "~200")]
    [InlineData("30 or so", "~30")]
    [InlineData("up to 12", "≤12")]
    [InlineData("as many as 30", "≤30")]
    [InlineData("no more than 30", "≤30")]
    [InlineData("up to about 30", "≤30")]
    [InlineData("a maximum of 30", "≤30")]
    [InlineData("fewer than 5", "<5")]
    [InlineData("less than a dozen", "<12")]
    [InlineData("exactly 30", "30")]
    [InlineData("a total of 30", "30")]
    [InlineData("at least another 30", "≥30")]
    [InlineData("at least two dozen", "≥24")]
    [InlineData("more than 2 million", ">2000000")]
    public void Reads_qualifiers(string text, string count) => Assert.Equal(count, CountPhrase.Parse(text).Value.ToString());

    [Theory]
    [InlineData("between 200 and 500", "200–500")]
    [InlineData("between about 200 and 500", "200–500")]
    [InlineData("from 30 to 45", "30–45")]
    [InlineData("30 to 45", "30–45")]
    [InlineData("200-500", "200–500")]
    [InlineData("200–500", "200–500")]
    [InlineData("200 – 500", "200–500")]
    [InlineData("30 or 40", "30–40")]
    [InlineData("two or three", "2–3")]
    [InlineData("30 or even 40", "30–40")]
    [InlineData("200 if not 300", "200–300")]
    [InlineData("two to three thousand", "2000–3000")]
    [InlineData("between 2 and 3 million", "2000000–3000000")]
    [InlineData("ten to fifteen", "10–15")]
    [InlineData("about 30 to 40", "~30–40")]
    [InlineData("1,000-2,000", "1000–2000")]
    [InlineData("dozens", "worded ≥24")]
    [InlineData("scores", "worded ≥40")]
    [InlineData("hundreds", "worded ≥200")]
    [InlineData("thousands", "worded ≥2000")]
    [InlineData("tens of thousands", "worded ≥20000")]
    [InlineData("hundreds of thousands", "worded ≥200000")]
    [InlineData("millions", "worded ≥2000000")]
    [InlineData("hundreds or even thousands", "worded ≥200")]
    [InlineData("hundreds if not thousands", "worded ≥200")]
    [InlineData("hundreds, if not thousands", "worded ≥200")]
    [InlineData("dozens, possibly hundreds", "worded ≥24")]
    [InlineData("hundreds and perhaps thousands", "worded ≥200")]
    [InlineData("several", "worded ≥3")]
    [InlineData("several hundred", "worded ≥300")]
    [InlineData("several hundred thousand", "worded ≥300000")]
    [InlineData("several dozen", "worded ≥36")]
    [InlineData("a few", "worded ≥2")]
    [InlineData("a few dozen", "worded ≥24")]
    [InlineData("a couple of hundred", "worded ≥200")]
    [InlineData("a number", "worded ≥2")]
    [InlineData("many", "worded")]
    [InlineData("an unknown number", "worded")]
    [InlineData("at least several hundred", "worded ≥300")]
    public void Reads_ranges_and_vague_words(string text, string count) => Assert.Equal(count, CountPhrase.Parse(text).Value.ToString());

    [Theory]
    [InlineData("17th", "Ordinal")]
    [InlineData("two-thirds of the town", "Ordinal")]
    [InlineData("three-quarters of the town", "Ordinal")]
    [InlineData("F-15E", "Identifier")]
    [InlineData("KC-10", "Identifier")]
    [InlineData("AK-47", "Identifier")]
    [InlineData("Su-25", "Identifier")]
    [InlineData("No. 2564", "Identifier")]
    [InlineData("Resolution 2139", "Identifier")]
    [InlineData("article 51", "Identifier")]
    [InlineData("Highway 80", "Identifier")]
    [InlineData("page 12", "Identifier")]
    [InlineData("Rule 14", "Identifier")]
    [InlineData("#5", "Identifier")]
    [InlineData("1. Introduction", "Identifier")]
    [InlineData("as told before [3]", "Identifier")]
    [InlineData("won 3-1", "Identifier")]
    [InlineData("Surah 2:190", "Identifier")]
    [InlineData("call 555-1234", "Identifier")]
    [InlineData("call +964 770 123 4567", "Identifier")]
    [InlineData("agent 007", "Identifier")]
    [InlineData("4x4", "Identifier")]
    [InlineData("36-year-old", "Age")]
    [InlineData("thirty-six-year-old", "Age")]
    [InlineData("36 years old", "Age")]
    [InlineData("6 months old", "Age")]
    [InlineData("aged 5", "Age")]
    [InlineData("aged between 5 and 12", "Age")]
    [InlineData("Ahmed, 36, said", "Age")]
    [InlineData("Ahmed Ali (36)", "Age")]
    [InlineData("$5 million", "Money")]
    [InlineData("5 million dollars", "Money")]
    [InlineData("500€", "Money")]
    [InlineData("20%", "Percent")]
    [InlineData("20 percent", "Percent")]
    [InlineData("20 per cent", "Percent")]
    [InlineData("10-15 percent", "Percent")]
    [InlineData("40 kilometres", "Measure")]
    [InlineData("40km", "Measure")]
    [InlineData("105mm", "Measure")]
    [InlineData("40 square miles", "Measure")]
    [InlineData("three years", "Measure")]
    [InlineData("nine-month-long", "Measure")]
    [InlineData("nearly 10 months", "Measure")]
    [InlineData("two more weeks", "Measure")]
    [InlineData("three vehicles", "Measure")]
    [InlineData("12 times", "Measure")]
    [InlineData("15-member", "Measure")]
    [InlineData("2.5", "Measure")]
    [InlineData("hundreds of kilometres", "Measure")]
    [InlineData("10:30", "Time")]
    [InlineData("10 p.m.", "Time")]
    [InlineData("10pm", "Time")]
    [InlineData("approximately 7:30am", "Time")]
    [InlineData("between 10:30 and 11:45", "Time Time")]
    [InlineData("a 71 year-old", "Age")]
    [InlineData("the six month-old", "Age")]
    [InlineData("LIMA, 28 JUL 89 (AGENCY)", "Calendar Calendar")]
    [InlineData("in 2017", "Calendar")]
    [InlineData("since 2014", "Calendar")]
    [InlineData("by 2017", "Calendar")]
    [InlineData("between 2014 and 2017", "Calendar")]
    [InlineData("2014-2017", "Calendar")]
    [InlineData("17 March", "Calendar")]
    [InlineData("March 17", "Calendar")]
    [InlineData("Dec. 15", "Calendar")]
    [InlineData("from 3 to 5 May", "Calendar")]
    [InlineData("mid-2016", "Calendar")]
    [InlineData("the 1990s", "Calendar")]
    [InlineData("hundreds of millions of dollars", "Money")]
    public void Tells_what_counts_nobody(string text, string kind) => Assert.Equal(kind, string.Join(' ', Kinds(text)));

    [Theory]
    [InlineData("105 civilians were killed on 17 March 2017", "105|Quantity 17|Calendar 2017|Calendar")]
    [InlineData("In 2017 105 civilians were killed", "2017|Calendar 105|Quantity")]
    [InlineData("March 17 105 people", "17|Calendar 105|Quantity")]
    [InlineData("In May 30 people were killed", "30|Quantity")]
    [InlineData("more than 2000 people", "more than 2000|Quantity")]
    [InlineData("killed 17 and wounded 23", "17|Quantity 23|Quantity")]
    [InlineData("hundreds of people in dozens of strikes", "hundreds|Quantity dozens|Quantity")]
    [InlineData("one of the soldiers", "one|Quantity")]
    [InlineData("no one was hurt", "")]
    [InlineData("No civilians were hurt", "No|Quantity")]
    [InlineData("no longer", "")]
    [InlineData("not a single civilian", "not a single|Quantity")]
    [InlineData("one another", "")]
    [InlineData("over the town", "")]
    [InlineData("about the strike", "")]
    [InlineData("from the town to the river", "")]
    [InlineData("some people", "")]
    [InlineData("how many people", "")]
    [InlineData("between 10 to 12 civilians", "between 10 to 12|Quantity")]
    [InlineData("the third strike", "")]
    [InlineData("five women and six children", "five|Quantity six|Quantity")]
    [InlineData("at least 30 civilians, including 12 children", "at least 30|Quantity 12|Quantity")]
    [InlineData("rose to 45", "45|Quantity")]
    [InlineData("one hundred and five hundred", "one hundred|Quantity five hundred|Quantity")]
    public void Keeps_numbers_apart(string text, string phrases) => Assert.Equal(phrases, string.Join(' ', Phrases(text)));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("people", 0, 6)]
    [InlineData("at least", 8, 8)]
    [InlineData("at least 1o5", 9, 12)]
    [InlineData("at least people", 9, 15)]
    [InlineData("105 people", 4, 10)]
    [InlineData("36-year-old", 0, 11)]
    [InlineData("$5", 0, 2)]
    [InlineData("-5", 0, 2)]
    [InlineData("5 kilometres", 0, 12)]
    public void Refuses(string text, int start, int end) =>
        Assert.Equal(new ParseError(DiagnosticCodes.NotACount, new TextSpan(start, end), "a count"), CountPhrase.Parse(text).Error);

    [Fact]
    public void Never_throws_on_any_text() =>
        Prop.ForAll<string>(text => Phrases(text ?? "").Count >= 0 && CountPhrase.Parse(text ?? "") is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Never_throws_on_any_words()
    {
        string[] words = ["one", "two", "hundred", "thousand", "million", "trillion", "billion", "dozen", "and", "a", "half", "of", "hundreds", "several", "or", "even", "if", "not", "to", "between", "from", "at least", "more than", "10", "999999999999999", "99999999999999999999", "000", "123", "1.5", "1,000", "1.2m", "-", ",", "%", "$", "no", ".", "(", ")", "years", "old", "aged", "17th", "May", "2017", ":", "/", "+", "#", "-plus", "or more", "couple", "few"];
        var arbitrary = Gen.Elements(words).ListOf(12).ToArbitrary();
        Prop.ForAll(arbitrary, list => Phrases(string.Join(' ', list)).Count >= 0 && Phrases(string.Concat(list)).Count >= 0).QuickCheckThrowOnFailure();
    }

    private static List<NumberPhrase> Read(TokenList tokens)
    {
        var found = new List<NumberPhrase>();
        for (int i = 0; i < tokens.Count;)
        {
            if (!NumberPhrase.TryRead(CompiledLexicon.English, tokens, i, tokens.Count, out var phrase))
            {
                i++;
                continue;
            }
            Assert.Equal(i, phrase.FirstToken);
            Assert.InRange(phrase.EndToken, i + 1, tokens.Count);
            found.Add(phrase);
            i = phrase.EndToken;
        }
        return found;
    }

    private static List<string> Phrases(string text)
    {
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        return [.. Read(tokens).Select(p => text[tokens.Start[p.FirstToken]..tokens.End[p.EndToken - 1]] + "|" + p.Kind)];
    }

    private static List<string> Kinds(string text)
    {
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        return [.. Read(tokens).Select(p => p.Kind.ToString())];
    }
}
