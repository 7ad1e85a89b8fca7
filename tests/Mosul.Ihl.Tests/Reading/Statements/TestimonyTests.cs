using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that no entry names and that another tells: one wording a row, in sentences made for the purpose. A row is written "accused &lt; alleger".</summary>
public class TestimonyTests
{
    [Theory]
    [InlineData("Residents said that the Lakeland army poured the cooking oil of the camp into the sand.", "Lakeland forces < Residents")]
    [InlineData("Traders said the Northern Front had turned back two lorries at Orm without a reason.", "Northern Front < Traders")]
    [InlineData("The Northern Front has blocked the only road into Orm, a charity said.", "Northern Front < charity")]
    [InlineData("The Lakeland government said the Northern Front laid a charge in the crypt of the church.", "Northern Front < Lakeland government")]
    [InlineData("Witnesses said that gunners of the Lakeland army kept the villagers from the well with shots over their heads.", "Lakeland forces < Witnesses")]
    [InlineData("Villagers said soldiers of the Lakeland army strapped a teacher to the gate.", "Lakeland forces < Villagers")]
    [InlineData("Villagers said soldiers of the Lakeland army refused the fishermen their permits.", "Lakeland forces < Villagers")]
    // Told of help, of war, of what has not been done; told in nobody's name or in its own.
    [InlineData("Residents said the Lakeland army had opened the road.", "")]
    [InlineData("Residents said the Lakeland army brought water to the camp.", "")]
    [InlineData("Residents said the Lakeland army carried the wounded woman to the clinic.", "")]
    [InlineData("Residents said the Lakeland army cleared the mines from the fields.", "")]
    [InlineData("Residents said the Lakeland army broke the siege.", "")]
    [InlineData("Residents said the Lakeland army stopped the looters.", "")]
    [InlineData("Residents said the Lakeland army fired on a trench of the Northern Front.", "")]
    [InlineData("Residents said the Lakeland army might block the road into Orm.", "")]
    [InlineData("Residents said the Lakeland army had not blocked the road into Orm.", "")]
    [InlineData("The Lakeland army said it had blocked the road into Orm.", "")]
    [InlineData("The Lakeland army blocked the road into Orm.", "")]
    public void Finds_who_tells_it_of_whom(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.Equal(expected, string.Join("; ", report.Allegations.Select(a => $"{report.FindParty(a.AccusedId!)?.Name} < {report.FindParty(a.Alleger.Chain[0].PartyId!)?.Name}").Distinct()));
    }
}
