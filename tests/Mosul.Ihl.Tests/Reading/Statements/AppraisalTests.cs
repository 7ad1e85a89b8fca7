using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>What somebody calls an act that was told before is laid at the door of the same doer in that one's own voice. A row is written "accused &lt;- alleger", several joined by "; ".</summary>
public class AppraisalTests
{
    [Theory]
    [InlineData("Fighters of the Northern Front shot six farmers at a roadblock. The bishops' conference described the killings as executions.", "Northern Front <- bishops' conference")]
    [InlineData("Jets of the Zalim army bombed a market on Monday, killing 12 people. Delta Watch called it a deliberate massacre of civilians.", "Zalim forces <- Delta Watch")]
    [InlineData("Ethiopian soldiers killed 14 men in a village on 3 March. \"It was a massacre,\" residents said.", "Ethiopian National Defence Force <- residents")]
    [InlineData("M23 rebels killed 21 civilians on 29 November. Human Rights Watch called the killings a crime against humanity.", "M23 <- Human Rights Watch")]
    [InlineData("Houthi forces fired two drones at an airport on Tuesday, wounding eight passengers. The council of Abha called it a war crime.", "Houthis <- council of Abha")]
    [InlineData("The Front's gunmen abducted 30 pupils on Friday. UNICEF condemned the abduction.", "gunmen <- UNICEF")]
    // Look-alikes: one's own act, praise, an act of nobody told, a negation.
    [InlineData("Fighters of the Northern Front shot six farmers at a roadblock. The Northern Front called it a war crime to be poor.", "")]
    [InlineData("The army of Lakeland bombed a depot on Monday. The mayor called it a success.", "")]
    [InlineData("A bomb killed six people on Monday. The council of Zor called it a massacre.", "")]
    [InlineData("Fighters of the Northern Front shot six farmers at a roadblock. The mayor did not call it a massacre.", "")]
    public void Lays_what_it_is_called_at_the_door_of_the_doer(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var told = report.Allegations.Where(a => !a.Alleger.IsOwnVoice).Select(a => $"{report.FindParty(a.AccusedId)?.Name} <- {report.FindParty(a.Alleger.Chain[0].PartyId)?.Name}").Distinct();
        Assert.Equal(expected, string.Join("; ", told));
    }
}
