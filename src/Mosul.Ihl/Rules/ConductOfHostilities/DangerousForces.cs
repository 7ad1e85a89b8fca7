namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Special care is required where dams, dykes, nuclear power stations and nearby installations are attacked; under the Additional Protocols they are immune where release of dangerous forces could cause severe civilian losses, subject to narrow exceptions in AP I.</summary>
internal sealed class DangerousForces() : LegalRule("dangerous-forces")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 42", "AP I art. 56(1)", "AP I art. 56(2)", "AP I art. 56(5)", "AP II art. 15")
        .Conduct("attack", "What was fired at, or placed at, the installation?", Told.Attack.Hitting(ObjectKind.Dam, ObjectKind.NuclearStation) | Fact.Act(ActKind.Destruction, ActKind.Arson, ActKind.MilitaryUse, ActKind.MineLaying, ActKind.Killing, ActKind.Injury).Hitting(ObjectKind.Dam, ObjectKind.NuclearStation))
        .Element("installation", "Which dam, dyke or nuclear station was it?", Fact.Object(ObjectKind.Dam, ObjectKind.NuclearStation))
        .Context("care-omitted", "What care was taken to avoid a release?", Fact.Circumstance(CircumstanceKind.PrecautionsOmitted, CircumstanceKind.Indiscriminate, CircumstanceKind.Deliberate) | Fact.Act(ActKind.FailureOfPrecautions))
        .Context("release-risk", "Could a release have followed, and who lives below or around?", Told.CivilianVictims | Fact.Circumstance(CircumstanceKind.PopulatedArea))
        .Unless("exception", "Did it give regular, significant and direct support to operations, with no other way to end that?", Told.MilitaryPresence);
}
