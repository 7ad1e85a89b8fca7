using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>States that no lexicon holds, told by what belongs to them; and names that bear no State.</summary>
public class CoinedStateTests
{
    /// <summary>A text, and the doers of its statements in order; repeated ones once.</summary>
    public static TheoryData<string, string> States => new()
    {
        // An adjective before forces, men, ships and organs.
        { "A Maredian frigate shelled the school at Kesse.", "Maredian forces" },
        { "A Casterran sergeant executed four prisoners.", "Casterran forces" },
        { "The Tamaran command bombed a market at Orm.", "Tamaran forces" },
        { "Kervish marines executed four prisoners.", "Kervish forces" },
        { "Ghanti howitzers shelled the market. The Ghanti army denied it.", "Ghanti forces" },
        { "The Vessian navy's gunboats shelled the quay. The Vessians executed four prisoners.", "Vessian forces" },
        // A name that owns what only States have.
        { "Zarim's guns shelled the school.", "Zarim" },
        { "Kaimen's navy shelled the harbour. Kaimen executed four prisoners.", "Kaimen forces, Kaimen" },
        { "Olsvik's defence minister denied it. Olsvik infantry looted the clinic.", "Olsvik forces" },
        { "The Vosk army shelled the school. Vosk infantry looted it.", "Vosk forces" },
        { "The tanks of Lusk shelled the school. Lusk denied it.", "Lusk" },
        { "The army of North Harvia left. North Harvia executed four prisoners.", "North Harvia" },
        { "A monk said that Zarim's guns shelled the school.", "Zarim" },
        // A name whose owner has what only States have.
        { "Quessant knew it from its own embassy. Quessant executed four prisoners.", "Quessant" },
        { "Velmar has deported 40 families. Velmar executed four prisoners.", "Velmar" },
        { "The garrison of the Sultan of Maraq left. Maraq executed four prisoners.", "Maraq" },
        { "Ulvania held the plateau under Ulvanian law. Ulvania executed four prisoners.", "Ulvania" },
        // A name that is told to be a State's.
        { "The Lothar State's gendarmes executed four prisoners.", "Lothar forces" },
        { "Soldiers of the State of Norlund executed four prisoners.", "Norlund forces" },
        { "Planes of the Adran Republic bombed a market. Adran pilots bombed it again.", "Adran, Adran forces" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_State_is_known_by_what_belongs_to_it(string text, string doers) => Assert.Equal(doers, Doers(text));

    [Theory]
    [InlineData("The Vessian navy shelled Dela. Vessia denied it.", "Vessia")]
    [InlineData("Kaimen's navy shelled Dela. The Kaimen government denied it.", "Kaimen government")]
    public void A_State_answers_for_its_forces(string text, string speaker)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var response = Assert.Single(report.Responses);
        Assert.Equal(speaker, report.FindParty(response.PartyId)?.Name);
    }

    /// <summary>A seat of government stands for it where it acts or owns what governments have, never where it is a town.</summary>
    [Theory]
    [InlineData("Khartoum's gunboats shelled the village.", "Sudan")]
    [InlineData("The prisoners were executed by Asmara.", "Eritrea")]
    [InlineData("Khartoum's markets were shelled.", "")]
    [InlineData("Baghdad was shelled, and two prisoners were executed.", "")]
    [InlineData("Kyiv buried the prisoners who had been executed.", "")]
    public void A_seat_of_government_acts_for_it(string text, string doers) => Assert.Equal(doers, Doers(text));

    /// <summary>Persons, towns, firms, ships, clubs, papers and people of other nations: nobody who fights.</summary>
    [Theory]
    [InlineData("Marten Vosk's guns were stolen from his house.")]
    [InlineData("The Kestrel's guns were taken ashore.")]
    [InlineData("Lorenz's army boots lay beside the road.")]
    [InlineData("At Kesse the Kesse garrison had left.")]
    [InlineData("The Halsan wine growers killed the vermin.")]
    [InlineData("Norvan Airlines moved its pilots.")]
    [InlineData("Zorin said its army boots were on sale. Zorin killed the vermin.")]
    [InlineData("Kesse has its own school. Kesse killed the vermin.")]
    [InlineData("Okoro met the army and praised its troops. Okoro killed the vermin.")]
    [InlineData("Professor Ostran's ministry was to the sick.")]
    [InlineData("A Norwegian company destroyed the dam.")]
    [InlineData("A Danish team destroyed the mines.")]
    public void Other_names_are_no_State(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.DoesNotContain(report.Statements.SelectMany(s => s.Agents).Select(a => report.FindParty(a.PartyId)!), p => p.Kind is PartyKind.Country or PartyKind.State or PartyKind.StateForces);
    }

    private static string Doers(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        return string.Join(", ", report.Statements.SelectMany(s => s.Agents).Select(a => report.FindParty(a.PartyId)?.Name).Distinct());
    }
}
