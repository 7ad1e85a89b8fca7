using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Who the speaker of the last sentence is: one way of naming him a row, in sentences made for the purpose.</summary>
public class SpeakerTests
{
    [Theory]
    // A person whose name stands beside the words that say who it is, before them or behind.
    [InlineData("A teacher, Mira Tal, said that soldiers had burned the school.", "Mira Tal")]
    [InlineData("Soldiers had burned the school, a teacher, Mira Tal, said.", "Mira Tal")]
    [InlineData("A teacher at the school in Dorma, Mira Tal, said that soldiers had burned it.", "Mira Tal")]
    [InlineData("Mira Tal, a teacher who fled with part of her class, said that soldiers had burned the school.", "Mira Tal")]
    [InlineData("Father Anselm Ode, a priest who crossed the river at night, said that soldiers had burned the church.", "Anselm Ode")]
    [InlineData("“They came at night and burned all of it,” says the sexton, Mira Tal.", "Mira Tal")]
    [InlineData("A lawyer of the Dorma bar, Mira Tal, puts it otherwise: “They came at night and burned everything.”", "Mira Tal")]
    [InlineData("Russia's ombudsman for human rights, Viktor Odin, said that gunners had aimed at the flats.", "Viktor Odin")]
    // Several people are nobody's name; a body that is named beside its director still speaks.
    [InlineData("Two teachers, Mira Tal and Odo Kern, said that soldiers had burned the school.", "teachers")]
    [InlineData("The head of Clear Ground Watch, Odo Kern, said that soldiers had burned the school.", "Clear Ground Watch")]
    // What speaks for a side: its organ, its officer, its headquarters, by a word of its name.
    [InlineData("The Tarsian League took the village on Monday. The League's press bureau in Orm said nobody was hurt.", "Tarsian League")]
    [InlineData("The Tarsian League took the village on Monday. The League's radio said that nobody was hurt.", "Tarsian League")]
    [InlineData("The Tarsian League took the village on Monday. A League officer told reporters that nobody was hurt.", "Tarsian League")]
    [InlineData("The Tarsian League took the village on Monday. League headquarters said nobody was hurt.", "Tarsian League")]
    [InlineData("The Tarsian League took the village on Monday. The headquarters of the League said nobody was hurt.", "Tarsian League")]
    [InlineData("The Tarsian League took the village on Monday. A colonel of the League said nobody was hurt.", "Tarsian League")]
    [InlineData("The Tarsian League took the village on Monday. League Captain Tove Marsk told reporters that nobody was hurt.", "Tarsian League")]
    [InlineData("M23 rebels took the town on Monday. An M23 colonel, Innocent Karama, said no one was hurt.", "M23")]
    [InlineData("The Northern Front took the town on Monday. Abel Odo, who commands the Front's men there, said nobody was hurt.", "Northern Front")]
    [InlineData("Syrian troops shelled a market on Monday. Damascus's ambassador in Geneva said that nobody was hurt.", "Syria")]
    // A former officer, two of them, and people who only live there speak for themselves.
    [InlineData("The Tarsian League took the village on Monday. A former officer of the League, Bran Tull, said nobody was hurt.", "Bran Tull")]
    [InlineData("The Tarsian League took the village on Monday. Two League officers said nobody was hurt.", "League officers")]
    [InlineData("The Tarsian League took the village on Monday. League doctors said nobody was hurt.", "League doctors")]
    // "its" means the side that the sentence before is about, and the name beside it stands for that side from then on.
    [InlineData("The Northern Front rejected the report. “We were far away,” its spokesman, Major Abel Odo, said by telephone.", "Northern Front")]
    [InlineData("The Northern Front rejected the report. “We were far away,” its spokesman, Major Abel Odo, said by telephone. He said that the army had burned the mill.", "Northern Front")]
    [InlineData("The Northern Front rejected the report. Its spokesman, Major Abel Odo, said that Lakeland forces had burned the mill.", "Northern Front")]
    [InlineData("Lakeland troops met fighters of the Northern Front in Orm. The Northern Front denied it. “Nobody was hurt,” its commander, Abel Odo, told the radio.", "Northern Front")]
    // "it" is the body that the sentence before tells of.
    [InlineData("The panel has ended its work. It concludes that there are good reasons to believe that soldiers burned the mill.", "panel")]
    [InlineData("The commission visited nine villages. It found that soldiers had burned the mill.", "commission")]
    [InlineData("The Dorma Rights Network opened an inquiry in May. It finds that soldiers burned the mill.", "Dorma Rights Network")]
    // People from a place are nobody's followers, and a verb with a capital ends a name.
    [InlineData("“I saw it,” said a baker from Sar Pul who hid under the floor. Soldiers shot two boys, he said.", "baker from Sar Pul")]
    [InlineData("“I saw it,” said a baker from Tauk Lay who hid under the floor. Soldiers shot two boys, he said.", "baker from Tauk Lay")]
    // Pictures that show something are no body that finds it.
    [InlineData("The commission published a video. The commission said soldiers had fled. It shows that the mill burned.", "commission")]
    // Whoever dismissed it goes on to speak, not the thing told of between.
    [InlineData("The Lakeland army dismissed the accusation as “lies spread by parties that support the rebels” and said its jets had stayed on the ground.", "Lakeland forces")]
    public void Names_the_speaker(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var last = report.Attributions.OrderBy(a => a.Content!.Span.Start).Last();
        Assert.Equal(expected, report.FindParty(last.Chain[0].PartyId!)?.Name);
    }
}
