using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Allegations;

/// <summary>What the accused answers: one form of answer a row, in sentences made for the purpose. A row is written "party kind", several joined by "; ".</summary>
public class ResponseReaderTests
{
    [Theory]
    // Denials without a word of denial: negated conduct, by a name, a seat of government, a ministry, a minister, a description, a pronoun.
    [InlineData("RSF fighters shot nine patients in a clinic on Monday, doctors said. Not one patient was touched, an RSF spokesman said.", "Rapid Support Forces DeniesAct")]
    [InlineData("Russian warplanes bombed a market in Idlib on Monday, killing nine people, residents said. Moscow has said repeatedly that its air force does not target civilians.", "Russia DeniesAct")]
    [InlineData("Rebels of the Lakeland Front raped eleven women in Dorma, a nurse said. The front's commander, Abel Odo, said no woman was touched.", "Lakeland Front DeniesAct")]
    [InlineData("Witnesses accused the Malian army of shooting two men. It denies employing hired men.", "Malian Armed Forces DeniesAct")]
    [InlineData("Villagers said Malian soldiers shot twelve herders on Monday. The defence minister, Abdoul Keita, denied that any civilian had been harmed.", "Malian Armed Forces DeniesAct")]
    [InlineData("RSF fighters shot nine patients in a clinic on Monday, doctors said. The militia called the report a fabrication.", "Rapid Support Forces DeniesAct")]
    // An account given another name, its speaker told by his post, a joined pair, an owner's organ, what had not been.
    [InlineData("Residents said the Lakeland army shelled a market in Zor, killing nine shoppers. The defence minister of Lakeland, Odo Kern, called the report a gift to the enemy.", "Lakeland DeniesAct")]
    [InlineData("Delta Watch accused Lakeland troops of shooting 12 prisoners. A government spokesman described the accusations as a campaign of foreign embassies.", "Lakeland forces DeniesAct")]
    [InlineData("Villagers said rebels of the Northern Front burned 30 homes. Colonel Bo Rusk, who speaks for the Northern Front, denied it.", "Northern Front DeniesAct")]
    [InlineData("Doctors said Syrian and Russian jets bombed a hospital in Idlib. Both the Syrian government and Russia deny bombing hospitals.", "Syrian government DeniesAct; Russia DeniesAct")]
    [InlineData("Residents said the Lakeland army shot nine shepherds. The army said there had been no raid in the valley on that day.", "Lakeland forces DeniesAct")]
    [InlineData("Amnesty International said Nigerian soldiers shot 12 protesters. Defence spokesman Major-General Bala Adamu said the allegations were concocted.", "Nigerian Armed Forces DeniesAct")]
    // Other explanations.
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. The army said it had struck a command post inside the building.", "Israeli Air Force OtherExplanation")]
    [InlineData("RSF fighters shot nine patients in a clinic on Monday, doctors said. The group insisted that its men had come under fire from the building.", "Rapid Support Forces OtherExplanation")]
    [InlineData("Colombian aircraft bombed a camp on Monday, killing four children, the ombudsman said. Defence Minister Diego Molina said the operation was directed at a legitimate target.", "Colombian forces OtherExplanation")]
    [InlineData("The Ukrainian army shelled a market in Donetsk, killing nine people, residents said. Kyiv says its army shells only military positions.", "Ukraine DeniesAct")]
    // Another name for it, another version, another cause, no knowledge; after another answer; by an organ of a group or of the State.
    [InlineData("Kyiv said Russian troops deported 38 pupils. Moscow speaks of a holiday.", "Russia OtherExplanation")]
    [InlineData("Residents said the Malian army shot nine shepherds. The army gave a different version.", "Malian Armed Forces OtherExplanation")]
    [InlineData("Residents said the Malian army burned 40 homes. The army says that the fire was caused by a stove.", "Malian Armed Forces OtherExplanation")]
    [InlineData("A charity said Taliban mines killed two deminers. A Taliban commander said he was “not aware” of any deminers.", "Taliban DeniesAct")]
    [InlineData("Residents said the Malian army shot nine shepherds. The army said the soldiers were at their base but denied that any shepherd had been harmed.", "Malian Armed Forces OtherExplanation; Malian Armed Forces DeniesAct")]
    [InlineData("Mwatana said the Houthis beat prisoners. The group's prison authority said the allegations were “unfounded”.", "Houthis DeniesAct")]
    [InlineData("Lawyers said the Houthis took pupils to the front. A Houthi official, Yahya Saleh, called the accusations “a cheap attempt to hide a crime”.", "Houthis DeniesAct")]
    [InlineData("Residents said Syrian government aircraft bombed the market, killing nine people. State media have called the reports “fantasies of our enemies”.", "Syrian government DeniesAct")]
    [InlineData("Residents said the Malian army shot nine shepherds. Bamako says the dead were terrorists.", "Mali OtherExplanation")]
    [InlineData("Residents said Russian troops beat prisoners. Its authorities have in the past dismissed such findings as inventions.", "Kremlin DeniesAct")]
    // Troops who speak as one are their side's voice; two of them are not.
    [InlineData("Residents said rebels of the Northern Front burned 40 homes. Rebels denied it.", "Northern Front DeniesAct")]
    [InlineData("Residents said Turkish police beat nine prisoners. Turkish police denied it.", "Turkish police DeniesAct")]
    // An inquiry.
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. The army said it was looking into the report.", "Israeli Air Force OpensInquiry")]
    // Lookalikes: praise of an account, officials of no told State, words of explanation from those who are not accused.
    [InlineData("Witnesses said Lakeland soldiers shot nine farmers. The government of Lakeland called the reports credible and deeply disturbing.", "")]
    [InlineData("The Saudi-led coalition bombed a prison on Friday, killing 60 detainees. Aid officials dispute the claim that it was not on a list.", "")]
    [InlineData("Residents said Syrian helicopters dropped chlorine on Monday, killing nine people. France says that it bombed three sites in retaliation.", "")]
    [InlineData("Residents said the Malian army shot nine shepherds. A reservist said the flock belonged to rebels.", "")]
    [InlineData("Residents said the Malian army shot nine shepherds. The mayor speaks of a dark day.", "")]
    // Lookalikes: another party's words, its own losses, what it will not do, what it would not say.
    [InlineData("Hamas fighters killed nine villagers on Monday, residents said. The army said no soldiers were hurt.", "")]
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. Israel said it would not attend the talks.", "")]
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. Hamas said it would not accept a ceasefire.", "")]
    [InlineData("Shells hit a market in Donetsk on Monday, killing nine people. Russia said its trains were late.", "")]
    public void Finds_the_answer(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.Equal(expected, string.Join("; ", report.Responses.Select(r => $"{report.FindParty(r.PartyId)?.Name} {r.Kind}").Distinct()));
    }
}
