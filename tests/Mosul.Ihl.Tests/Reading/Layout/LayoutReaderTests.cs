using FsCheck;
using FsCheck.Fluent;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Layout;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Tests.Reading.Layout;

public class LayoutReaderTests
{
    [Fact]
    public void Covers_any_text_once_and_in_order()
    {
        string[] pieces = ["\n", "\n\n", "\r\n", " ", "The army shelled the town. ", "Read more: ", "Image: AFP/A. Name", "(Photo: ", ")", "by Jane Doe", "July 11, 2017", "MOSUL, Iraq (AP) - ", "11 Dec — ", "*", "[1] ", "© 2017 ", "1. ", "- ", "“", "”", "\"", "download videoto copy the linkto code ", "\uD800", "\uDC00", "\0", "\uFEFF", "…", "@", "|", " > ", "https://example.org/", "/TASS/.", "[TEXT] ", "?", ":", "99999999999", "31/02/2017", "Feb 31, 2017 ", "é", "مدينة "];
        var texts = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
            Gen.Elements(pieces).ListOf().Select(p => string.Concat(p)));
        Prop.ForAll(texts.ToArbitrary(), text => { AssertCovers(text); }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Covers_long_texts()
    {
        AssertCovers(new string('a', 1_000_000));
        AssertCovers(string.Concat(Enumerable.Repeat("The army shelled the town, ", 40_000)));
        AssertCovers(string.Concat(Enumerable.Repeat("a\n", 200_000)));
        AssertCovers(new string('(', 300_000));
        AssertCovers(string.Concat(Enumerable.Repeat("War and\nPeace (Photo: AFP)\n\n", 20_000)));
        AssertCovers(string.Concat(Enumerable.Repeat("this line goes on and on and on in lower case\n", 30_000)));
    }

    private static void AssertCovers(string text)
    {
        var layout = Read(text);
        int at = 0;
        foreach (var segment in layout.Segments)
        {
            Assert.True(segment.Span.Start >= at && segment.Span.End > segment.Span.Start && segment.Span.End <= text.Length);
            Assert.True(text.AsSpan(at, segment.Span.Start - at).IsWhiteSpace());
            at = segment.Span.End;
        }
        Assert.True(text.AsSpan(at).IsWhiteSpace());
    }

    internal static PageLayout Read(string text)
    {
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        return LayoutReader.Read(new SourceDocument("d", text), CompiledLexicon.English, tokens);
    }
}
