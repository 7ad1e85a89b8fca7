using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Allegations;

/// <summary>What counts as an allegation, who makes it, and what the accused answers: one phrasing a row, in sentences made for the purpose.</summary>
public class AllegationReaderTests
{
    [Theory]
    // Whoever is blamed is accused.
    [InlineData("The bishop blamed the Northern Army for the deaths.", "Northern Army < bishop")]
    [InlineData("Shells hit a mill. The bishop blamed the Northern Army.", "Northern Army < bishop")]
    [InlineData("The bishop accused the Northern Army of shelling the village.", "Northern Army < bishop")]
    // What must not go unpunished was done.
    [InlineData("The crimes committed by the Northern Army must not go unpunished, said Amnesty International.", "Northern Army < Amnesty International")]
    [InlineData("The Northern Army is guilty of war crimes, the bishop said.", "Northern Army < bishop")]
    public void Accuses(string text, string expected) => Assert.Contains(expected, Rows(text));

    [Theory]
    [InlineData("It is unclear how many civilians were killed by the Northern Army.")]
    [InlineData("The Northern Army threatened to execute the hostages.")]
    [InlineData("If the Northern Army shells the camp, many civilians will be killed.")]
    [InlineData("Residents fear that the Northern Army will burn the village.")]
    [InlineData("The envoy asked whether the Northern Army had burned the mill.")]
    [InlineData("The Northern Army could attack the hospital, aid workers warned.")]
    [InlineData("No civilians were killed by the Northern Army, the bishop said.")]
    public void Accuses_nobody(string text) => Assert.Empty(Rows(text));

    [Theory]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army said it had nothing to do with it.")]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army, which denies involvement, left on Friday.")]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army said it only strikes military camps.")]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army called the reports fakes.")]
    public void Hears_the_denial(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        Assert.Contains(report.Responses, r => r.Kind == ResponseKind.DeniesAct && report.FindParty(r.PartyId)?.Name == "Northern Army");
    }

    private static string[] Rows(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        return [.. report.Allegations.Select(a => $"{report.FindParty(a.AccusedId)?.Name ?? "-"} < {report.FindParty(a.Alleger.Chain.FirstOrDefault()?.PartyId)?.Name ?? "-"}")];
    }
}
