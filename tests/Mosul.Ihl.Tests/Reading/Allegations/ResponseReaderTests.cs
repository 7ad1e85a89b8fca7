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
    [InlineData("Colombian aircraft bombed a camp on Monday, killing four children, the ombudsman said. Defence Minister Diego Molina said the operation was directed at a legitimate target.", "Colombian Armed Forces OtherExplanation")]
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
    // A report, a charge or a story turned down by whatever word; the rest of what was accepted.
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army on Wednesday rejected a report that its guns had been near.", "Lakeland forces DeniesAct")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army called that charge shameless.", "Lakeland forces DeniesAct")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army has called the story grotesque.", "Lakeland forces DeniesAct")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army's spokesman called this absurd.", "Lakeland forces DeniesAct")]
    [InlineData("Teachers said the Northern Front took 40 boys from their school. The Front acknowledged that some of its units had been too rough but denied using boys under 16.", "Northern Front Accepts; Northern Front DeniesAct")]
    [InlineData("Teachers said the Northern Front took 40 boys from their school. A captain of the Front told this paper that no minors were accepted.", "Northern Front DeniesAct")]
    // How it was, as the accused tells it; insisted on a day, not on a thing.
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army insisted on Tuesday that it had aimed only at a depot.", "Lakeland forces DeniesAct")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army replied that the stalls had been empty for months.", "Lakeland forces OtherExplanation")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army says a gas bottle exploded.", "Lakeland forces OtherExplanation")]
    [InlineData("Teachers said the Northern Front took 40 boys from their school. Asked about the boys, the Front's commander said that the parents had sent them.", "Northern Front OtherExplanation")]
    // An inquiry.
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. The army said it was looking into the report.", "Israeli Air Force OpensInquiry")]
    // Lookalikes: praise of an account, officials of no told State, words of explanation from those who are not accused.
    [InlineData("Witnesses said Lakeland soldiers shot nine farmers. The government of Lakeland called the reports credible and deeply disturbing.", "")]
    [InlineData("The Saudi-led coalition bombed a prison on Friday, killing 60 detainees. Aid officials dispute the claim that it was not on a list.", "")]
    [InlineData("Residents said Syrian helicopters dropped chlorine on Monday, killing nine people. France says that it bombed three sites in retaliation.", "")]
    [InlineData("Residents said the Malian army shot nine shepherds. A reservist said the flock belonged to rebels.", "")]
    [InlineData("Residents said the Malian army shot nine shepherds. The mayor speaks of a dark day.", "")]
    // Lookalikes: an offer turned down, a demand, the words of others, a warning.
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army rejected a ceasefire.", "")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The army urged people to stay at home.", "")]
    [InlineData("Residents said the Lakeland army shelled the market in Dorma, killing nine shoppers. The mayor said a gas bottle exploded.", "")]
    [InlineData("Teachers said the Northern Front took 40 boys from their school. A former captain of the Front said the boys were beaten.", "")]
    [InlineData("Teachers said the Northern Front took 40 boys from their school. The Front warned that it will shoot deserters.", "")]
    // Lookalikes: another party's words, its own losses, what it will not do, what it would not say.
    [InlineData("Hamas fighters killed nine villagers on Monday, residents said. The army said no soldiers were hurt.", "")]
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. Israel said it would not attend the talks.", "")]
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. Hamas said it would not accept a ceasefire.", "")]
    [InlineData("Shells hit a market in Donetsk on Monday, killing nine people. Russia said its trains were late.", "")]
    // A remark beside the charge, and what is said goes on after it.
    [InlineData("The mayor accused the Northern Front of burning 40 homes, something the Front has disputed.", "Northern Front DeniesAct")]
    [InlineData("The Northern Front burned 40 homes, the mayor said, a charge it rejects.", "Northern Front DeniesAct")]
    [InlineData("The mayor said the Northern Front, which denies targeting civilians, had burned 40 homes.", "Northern Front DeniesAct")]
    [InlineData("The Northern Front, whose spokesman rejects the charge, burned 40 homes, the mayor said.", "Northern Front DeniesAct")]
    // A reply that is told, a name between commas, nothing as the thing done.
    [InlineData("Residents said the Malian army burned 40 homes. Bamako's reply is that its troops have set fire to nothing.", "Mali DeniesAct")]
    [InlineData("Residents said the Northern Front burned 40 homes. A spokesman for the Front, Femi Odu, calls the stories lies.", "Northern Front DeniesAct")]
    // What is not denied, and what is not disputed.
    [InlineData("Residents said the Northern Front burned 40 homes. The Front has not denied it.", "")]
    [InlineData("Residents said the Northern Front burned 40 homes. The Front does not dispute it.", "Northern Front Accepts")]
    public void Finds_the_answer(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.Equal(expected, string.Join("; ", report.Responses.Select(r => $"{report.FindParty(r.PartyId)?.Name} {r.Kind}").Distinct()));
    }
}
