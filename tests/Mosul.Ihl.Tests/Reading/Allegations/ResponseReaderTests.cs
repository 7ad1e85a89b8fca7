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
    // Other explanations.
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. The army said it had struck a command post inside the building.", "Israeli Air Force OtherExplanation")]
    [InlineData("RSF fighters shot nine patients in a clinic on Monday, doctors said. The group insisted that its men had come under fire from the building.", "Rapid Support Forces OtherExplanation")]
    [InlineData("Colombian aircraft bombed a camp on Monday, killing four children, the ombudsman said. Defence Minister Diego Molina said the operation was directed at a legitimate target.", "Colombian forces OtherExplanation")]
    [InlineData("The Ukrainian army shelled a market in Donetsk, killing nine people, residents said. Kyiv says its army shells only military positions.", "Ukraine DeniesAct")]
    // An inquiry.
    [InlineData("Israeli aircraft bombed a school in Gaza on Monday, killing 19 children, medics said. The army said it was looking into the report.", "Israeli Air Force OpensInquiry")]
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
