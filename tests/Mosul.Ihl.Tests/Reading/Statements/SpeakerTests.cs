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
    // A name with an age is a person's, and "she" goes on meaning her; "according to him" as "he said".
    [InlineData("Halina, 19, has come home. She spent a month in the hills. Soldiers burned the mill, she says.", "Halina")]
    [InlineData("A surgeon at the hospital counted forty patients. Soldiers entered his ward too, according to him: they burned the beds.", "surgeon")]
    // Between commas before the verb, and with what accompanies it.
    [InlineData("Soldiers, say women in the camp, went from hut to hut and burned the beds.", "women in the camp")]
    [InlineData("The mill was burned by soldiers, believes Delta Rights Watch.", "Delta Rights Watch")]
    [InlineData("A teacher who fled on foot gave this account: soldiers burned the mill.", "teacher")]
    [InlineData("In the eyes of Delta Rights Watch, soldiers burned the mill.", "Delta Rights Watch")]
    // Whoever tells it stands in parentheses at the end of the sentence.
    [InlineData("Nine pupils were led away by soldiers (parents; a teachers' union).", "parents")]
    // A post that no armed group has is that of the body which reports.
    [InlineData("Delta Rights Watch said on Monday that the Northern Front had burned the mill. The Northern Front denied it. “The group has burned nine more,” said Mira Tal, the group's Asia director.", "Delta Rights Watch")]
    // Pictures that show something are no body that finds it.
    [InlineData("The commission published a video. The commission said soldiers had fled. It shows that the mill burned.", "commission")]
    // A person stays in mind for a paragraph in which nobody else is told of or speaks; "they" are those told of just before.
    [InlineData("A spokesman for the Front said nobody had fired. The tailor has no kind word for the other side. In the night soldiers went through the lane. “It was a fine machine,” he says.", "tailor")]
    [InlineData("The envoy, Sami Dargo, denied it in a letter. Sister Perpetua Ghali, a nun who had sent the coordinates, cannot forgive that. Soldiers burned the shed, she says.", "Perpetua Ghali")]
    [InlineData("The mayor, Ines Roe, said the road was open. A lorry passed. Soldiers had burned the mill, she said.", "Ines Roe")]
    [InlineData("The mayor, Ines Roe, said the road was open. Abdul Karim lost his sons. Soldiers had burned the mill, he said.", "Abdul Karim")]
    [InlineData("Doctors at the hospital treated forty people. They said soldiers had burned the mill.", "Doctors")]
    [InlineData("Nine survivors reached the camp on foot. They said soldiers had burned the mill.", "survivors")]
    [InlineData("An elderly couple reached the camp on foot. Soldiers, they said, had burned the mill.", "elderly couple")]
    // A name of several words is not broken by the word before it.
    [InlineData("A platoon leader of the local People’s Defence Force said soldiers burned the mill.", "People's Defence Forces")]
    // The name beside her is hers; whoever is spoken of in a quotation does not speak it.
    [InlineData("The boys' mother, Hawa Keita, ran after the car. She says soldiers burned the mill.", "Hawa Keita")]
    [InlineData("Soldiers looted the mill, said Lamara Tal, 61. “My neighbour would not give them the tractor and they shot him dead,” she said.", "Lamara Tal")]
    // Wire copy in capitals.
    [InlineData("ORM, JAN 12 (CAP) - HEALTH MINISTER MARTIN EPALA SAID TROOPS BURNED THE MILL.", "HEALTH MINISTER MARTIN EPALA")]
    // Those who work for a body that inquires speak for it.
    [InlineData("Harbour Watch visited nine villages in May. The team found that soldiers had burned the mill.", "Harbour Watch")]
    [InlineData("Harbour Watch said the road was open. Its researchers documented that soldiers had burned the mill.", "Harbour Watch")]
    [InlineData("Harbour Watch published its report on Monday. The authors say that soldiers burned the mill.", "Harbour Watch")]
    [InlineData("Harbour Watch published its report on Monday. Two researchers of the university say that soldiers burned the mill.", "researchers of the university")]
    // When it was is no part of who speaks.
    [InlineData("Every night men from the village came to the fence. That evening soldiers burned the mill, a guard said.", "guard")]
    // Whoever dismissed it goes on to speak, not the thing told of between.
    [InlineData("The Lakeland army dismissed the accusation as “lies spread by parties that support the rebels” and said its jets had stayed on the ground.", "Lakeland forces")]
    public void Names_the_speaker(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var last = report.Attributions.OrderBy(a => a.Content!.Span.Start).Last();
        Assert.Equal(expected, report.FindParty(last.Chain[0].PartyId!)?.Name);
    }
}
