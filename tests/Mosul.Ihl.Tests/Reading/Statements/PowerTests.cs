using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Persons in the power of a party: what is done to them is often told over several clauses and sentences.</summary>
public sealed class PowerTests
{
    public static readonly TheoryData<string, string, string> Cases = new()
    {
        // A circumstance in another clause of the sentence.
        { "Al-Shabaab gunmen killed two drivers after they had laid down their arms.", "Al-Shabaab", "hors-de-combat" },
        { "The Houthis jailed a poet, who has never seen a judge.", "Houthis", "arbitrary-detention" },

        // In the sentence after.
        { "Taliban fighters shot two clerks at the mill. Their hands were bound.", "Taliban", "violence-to-life" },
        { "Boko Haram abducted six masons. No charges were brought.", "Boko Haram", "arbitrary-detention" },

        // In the sentence before.
        { "Two guards walked out of the mill with raised hands. Boko Haram shot them.", "Boko Haram", "hors-de-combat" },

        // Who is dragged away is in the hands of those who do it.
        { "Boko Haram dragged three clerks out of the mill and shot them.", "Boko Haram", "violence-to-life" },

        // To take or to hold somebody is told by what the text says later.
        { "Hezbollah took the baker at a checkpoint in May. His wife has heard nothing since.", "Hezbollah", "enforced-disappearance" },
        { "M23 has held two geologists since March and wants its commanders released in exchange for them, their firm said. Neither side would comment, but the group would free them only if it was paid.", "M23", "hostage-taking" },

        // The state of persons stands before their people's name.
        { "Hezbollah beat captured Syrian soldiers with cables.", "Hezbollah", "torture-cruel-treatment" },

        // People moved from where they live.
        { "Boko Haram drove 300 herders from their villages.", "Boko Haram", "forced-displacement" },
        { "The Taliban expelled forty Hazaras from Malistan.", "Taliban", "forced-displacement" },

        // A part in what others do, and a duty left undone.
        { "Iran keeps arming the Houthis, who have executed dozens of villagers, a panel said.", "Iran", "respect-and-ensure-respect" },
        { "Australian soldiers killed four farmers in their custody. Nobody has been tried.", "Australia", "duty-to-investigate" },

        // In whose prison, before whose court.
        { "Prisoners in Houthi custody spoke of beatings and electric shocks.", "Houthi", "torture-cruel-treatment" },
        { "A Taliban court sentenced two bakers to death without a lawyer.", "Taliban", "fair-trial" },
        { "In the jail of Hezbollah sixty men shared one toilet and slept on the concrete floor.", "Hezbollah", "detention-conditions" },
    };

    public static readonly TheoryData<string> Nothing = new()
    {
        "Hezbollah took the baker to hospital in May. He has recovered.",
        "M23 held the airport for two days. Traders have heard nothing since.",
        "Boko Haram drove two lorries from the village.",
        "The Taliban pushed government troops from Malistan.",
        "Iran keeps arming the Houthis.",
        "Al-Shabaab threatened to behead the driver.",
        "A German court convicted a man of torture in Syria.",
        "Prisoners in Houthi custody were visited by the Red Cross.",
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_conduct_is_laid_at_the_holders_door(string text, string accused, string principle)
    {
        var told = Told(text);

        Assert.True(told.Exists(t => t.Accused.Contains(accused, StringComparison.Ordinal) && t.Principle == principle), string.Join("; ", told));
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void What_is_no_wrong_by_itself_stays_silent(string text) => Assert.Empty(Told(text));

    private static List<(string Accused, string Principle)> Told(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("power", text));
        return RuleBook.Default.Assess(report)
            .Where(a => a.Support is Support.Alleged or Support.Disputed)
            .Select(a => (a.AccusedId is null ? "" : report.FindParty(a.AccusedId)?.Name ?? "", a.PrincipleId))
            .ToList();
    }
}
