using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>What a party does to persons and property in its power, told by the words of a sentence together; and what is lawful, ordinary or somebody else's doing.</summary>
public sealed class ConductInPowerTests
{
    [Theory]
    [InlineData("Villagers were lined up and shot beside a pit by soldiers of the Northern Army.", ActKind.Execution, "Northern Army")]
    [InlineData("Interrogators of the Northern Army used an electric cable until the prisoners signed statements.", ActKind.Torture, "Northern Army")]
    [InlineData("The Northern Army drove captured pilots in iron cages through the main square while crowds jeered.", ActKind.Humiliation, "Northern Army")]
    [InlineData("Officers of the River Front sent for the younger girls after dark and took turns with them.", ActKind.SexualViolence, "River Front")]
    [InlineData("A fighter of the River Front bought a girl for a watch and passed her on.", ActKind.Enslavement, "River Front")]
    [InlineData("Soldiers of the Northern Army made captives fill sandbags under fire.", ActKind.Enslavement, "Northern Army")]
    [InlineData("The River Front says the two nuns it seized will be killed unless the army withdraws from the bridge.", ActKind.HostageTaking, "River Front")]
    [InlineData("Masked men of the Northern Army bundled her brother into a van; the barracks says no such person was ever there.", ActKind.EnforcedDisappearance, "Northern Army")]
    [InlineData("The Northern Army keeps forty men behind barbed wire, none with a charge.", ActKind.Detention, "Northern Army")]
    [InlineData("Soldiers of the Northern Army machine-gunned the sailors who clung to a raft.", ActKind.Killing, "Northern Army")]
    [InlineData("Soldiers of the Northern Army turned back a cart with wounded men and one bled to death.", ActKind.DenialOfCare, "Northern Army")]
    [InlineData("The Northern Army dropped leaflets: whoever is inside will die inside, hands up or hands down.", ActKind.DenialOfQuarter, "Northern Army")]
    [InlineData("Boys of twelve carried rifles at roadblocks held by the River Front.", ActKind.ChildRecruitment, "River Front")]
    [InlineData("Fighters of the River Front dragged the bodies of two drivers behind a pickup.", ActKind.BodyDesecration, "River Front")]
    [InlineData("The Northern Army leaves every letter about the missing unanswered.", ActKind.FailureToAccount, "Northern Army")]
    [InlineData("A court of the River Front condemned a nurse to death in ten minutes without a lawyer.", ActKind.Trial, "River Front")]
    [InlineData("The Northern Army cut the water to the whole village because one of theirs had fired on a patrol.", ActKind.CollectivePunishment, "Northern Army")]
    [InlineData("Soldiers of the Northern Army gave families two hours to get out or be shot.", ActKind.ForcedDisplacement, "Northern Army")]
    [InlineData("Fighters of the River Front carted off the mattresses and sewing machines.", ActKind.Looting, "River Front")]
    [InlineData("Soldiers of the Northern Army dynamited the houses long after the last shot.", ActKind.Destruction, "Northern Army")]
    public void Words_together_tell_what_befalls_those_in_the_power_of_a_party(string text, ActKind act, string doer)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.Contains(report.Statements, s => s.Act.Kind == act && s.Agents.Any(a => report.FindParty(a.PartyId)!.Name == doer));
    }

    [Theory]
    [InlineData("The Northern Army arrested a man suspected of theft and a judge released him the next day.")]
    [InlineData("The Northern Army and the River Front exchanged prisoners at the bridge under the eyes of the Red Cross.")]
    [InlineData("The River Front freed twelve captives in exchange for salt, the mediators said.")]
    [InlineData("A court of the Northern Army heard nine witnesses and acquitted the accused, his lawyer said.")]
    [InlineData("Soldiers of the Northern Army carried the museum's icons to a shelter before the bombing and handed them back.")]
    [InlineData("The Northern Army answered every letter from the families of the missing.")]
    [InlineData("Soldiers of the Northern Army gave the wounded water and drove them to hospital.")]
    [InlineData("The River Front treated its prisoners of war well and let the Red Cross visit them.")]
    [InlineData("Boys of twelve played football beside a checkpoint of the Northern Army.")]
    [InlineData("Farmers of the valley sold mattresses and carpets to soldiers of the Northern Army.")]
    [InlineData("A general of the Northern Army learnt of the beatings and had four guards court-martialled.")]
    [InlineData("The Northern Army told families to leave the quarter for their own safety and took them back a week later.")]
    [InlineData("A bank robber took three hostages and demanded a car; the Northern Army was not involved.")]
    [InlineData("The Northern Army has never held a trial in secret, its spokesman said.")]
    [InlineData("The Northern Army offers cheap mortgages to its soldiers.")]
    [InlineData("A nurse was sentenced for theft by a court in the capital after a fair trial.")]
    [InlineData("Guards of the Northern Army found the prisoner hanged in his cell and called a doctor.")]
    public void What_is_lawful_ordinary_or_denied_accuses_nobody(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.Empty(report.Allegations);
    }
}
