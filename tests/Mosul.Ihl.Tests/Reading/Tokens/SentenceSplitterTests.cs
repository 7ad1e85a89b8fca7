using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Tests.Reading.Tokens;

public class SentenceSplitterTests
{
    // A few words of each class that the splitter asks for, so that the table does not hang on the built-in lexicons.
    private static readonly CompiledLexicon Words = new([Lexicon.Parse("""
        the | Function.Determiner | the; a; this | test | the
        he | Function.Pronoun | he; she; it; they; i | test | he
        in | Function.Preposition | in; on; at; for | test | in
        but | Function.And | but; and | test | but
        no | Function.NoDeterminer | no | test | no
        say | Verb.Say | say:v(said); ask:v | test | he said
        day | Time.Weekday value=1 | Monday; Tuesday | test | Monday
        """).Value]);

    // Sentences are divided by " | " in the expectation; the text is the expectation without the bars.
    [Theory]
    [InlineData("The army shelled the town. | Three people died.")]
    [InlineData("Why? | Nobody knows.")]
    [InlineData("Stop! | The shelling went on.")]
    [InlineData("Mr. Abadi arrived.")]
    [InlineData("Dr. Salim al-Jubouri spoke. | Mrs. Hassan left.")]
    [InlineData("Gen. Joseph Votel said so.")]
    [InlineData("Lt. Col. John Dorrian denied it.")]
    [InlineData("Brig. Gen. Yahya Rasool spoke to Lt. Gen. Steve Townsend. | He agreed.")]
    [InlineData("They hit St. George Church.")]
    [InlineData("Resolution No. 2139 demands it.")]
    [InlineData("Was it true? | No. | He denied it.")]
    [InlineData("Under Art. 51 it is forbidden.")]
    [InlineData("See Fig. 3 and Vol. 2 for more. | The end.")]
    [InlineData("On Jan. 5 they fled. | In Feb. they came back.")]
    [InlineData("They left in Dec. | The city fell.")]
    [InlineData("Sgt. J. K. Miller fired.")]
    [InlineData("J.K. Miller fired. | He missed.")]
    [InlineData("George W. Bush spoke.")]
    [InlineData("It was Plan B. | The army moved.")]
    [InlineData("The U.S. Army fired.")]
    [InlineData("He went to the U.S. | The army stayed.")]
    [InlineData("He went to the U.S. | But they stayed.")]
    [InlineData("The U.N. Security Council met.")]
    [InlineData("U.S.-backed forces advanced.")]
    [InlineData("At 8 a.m. Monday they fled.")]
    [InlineData("At 8 p.m. GMT they fled.")]
    [InlineData("It was 8 p.m. | The bombs fell.")]
    [InlineData("It was 8 p.m. | Soldiers came.")]
    [InlineData("It was 8 p.m. when they came.")]
    [InlineData("\"They came,\" he said. | \"We ran.\" | He wept.")]
    [InlineData("“They came.” | The man wept.")]
    [InlineData("“They came. | We ran.” | The man wept.")]
    [InlineData("“Is it war?” he asked.")]
    [InlineData("“Is it war?” Haider al-Abadi asked. | Nobody spoke.")]
    [InlineData("“Is it war?” | The man wept.")]
    [InlineData("“Stop!” she said. | They did not.")]
    [InlineData("(They fled.) | The army came.")]
    [InlineData("They fled (see below). | The army came.")]
    [InlineData("They fled.[12] | The army came.")]
    [InlineData("It is the group “Islamic state.”* | The group fled.")]
    [InlineData("They ran... | The army came.")]
    [InlineData("They ran … The army came.", "They ran … | The army came.")]
    [InlineData("They “ran … Mosul … home”.")]
    [InlineData("They ran [...] to Mosul.")]
    [InlineData("They ran... and fell.")]
    [InlineData("They came to example.org. | The site is down.")]
    [InlineData("They hit 3.5 tonnes. | It burned.")]
    [InlineData("It happened in 2014. | 30 people died.")]
    [InlineData("It cost much. | $3 million went.")]
    [InlineData("The dead: two men; three women. | The rest fled.")]
    [InlineData("They said: The army came.")]
    [InlineData("They came; The army fled.")]
    [InlineData("1. Skip to content")]
    [InlineData("2. The army fled. | It came back.")]
    [InlineData("The house fell.The army came.", "The house fell. |The army came.")]
    [InlineData("Yahoo! said it fell.")]
    [InlineData("They met Bashar Inc. Chairman Smith.")]
    [InlineData("They met Smith Jr. | He spoke.")]
    [InlineData("Some (approx. 30) died, e.g. The Hague.")]
    [InlineData("Iraq vs. Iran was war.")]
    [InlineData("The city fell. | al-Qaeda fled.")]
    [InlineData("THE ARMY SHELLED THE TOWN ON MONDAY AND LEFT. | THREE PEOPLE DIED.")]
    [InlineData("GEN. SMITH SAID THE ARMY HAD SHELLED THE TOWN AGAIN. | HE LEFT.")]
    [InlineData("“War,” — said he. | “Peace.” — said she.", "“War,” — said he. | “Peace.” — said she.")]
    [InlineData("They are dead?! | The army knows.")]
    [InlineData("They died.) | The army came.")]
    [InlineData("War crimes allegations in Mosul")]
    [InlineData("It fell. | \"the caliphate\" ended.")]
    [InlineData("He said “No.” and left.")]
    [InlineData("The town\nfell at dawn.\nThe army left.", "The town\nfell at dawn. |\nThe army left.")]
    [InlineData("They want:\n- bread\n- peace.", "They want: |\n- bread |\n- peace.")]
    [InlineData("A headline\n\nThe text began.", "A headline |\n\nThe text began.")]
    [InlineData("c. 200 died in Mosul.")]
    [InlineData("It is in the Hague. | (Reuters)")]
    public void Splits(string text, string? bars = null)
    {
        bars ??= text;
        text = bars.Replace(" |\n", "\n", StringComparison.Ordinal).Replace(" | ", " ", StringComparison.Ordinal).Replace(" |", "", StringComparison.Ordinal);
        var expected = bars.Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal(expected, Sentences(text));
    }

    [Fact]
    public void Counts_paragraphs_and_keeps_segments_apart()
    {
        const string Text = "One. Two.\n\nThree.\n\nMenu\n\nFour.";
        using var tokens = Tokenizer.Read(Text, Words.Vocabulary);
        ValueList<Segment> segments =
        [
            new(SegmentRole.Body, new TextSpan(0, 17)),
            new(SegmentRole.Navigation, new TextSpan(19, 23)),
            new(SegmentRole.Body, new TextSpan(25, Text.Length)),
        ];
        var sentences = SentenceSplitter.Split(tokens, segments, Words);
        Assert.Equal([(0, 0), (0, 0), (1, 0), (2, 2)], sentences.Select(s => (s.Paragraph, s.Segment)));
        Assert.Equal("Four.", Text[tokens.Start[sentences[3].FirstToken]..tokens.End[sentences[3].EndToken - 1]]);
    }

    private static List<string> Sentences(string text)
    {
        using var tokens = Tokenizer.Read(text, Words.Vocabulary);
        return [.. SentenceSplitter.Split(tokens, [new Segment(SegmentRole.Body, new TextSpan(0, text.Length))], Words)
            .Select(s => text[tokens.Start[s.FirstToken]..tokens.End[s.EndToken - 1]])];
    }
}
