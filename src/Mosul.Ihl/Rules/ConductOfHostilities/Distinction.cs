namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Parties must always separate civilians from fighters and civilian objects from military objectives, and may aim operations only at the latter of each pair.</summary>
internal sealed class Distinction() : LegalRule("distinction")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 1", "Rule 5", "Rule 6", "Rule 7", "Rule 8", "Rule 9", "Rule 10", "Rule 11", "AP I art. 48", "AP I art. 52(2)")
        .Conduct("attack", "What attacks are meant: when, where, and by whom?", Told.Attack)
        .Element("directed-or-undirected", "What makes the source call them unlawful: were they aimed at civilians, or at nothing in particular?", Told.Attack.With(CircumstanceKind.Unlawful))
        .Context("protected-target", "Who or what was hit, and were they civilian?", Told.CivilianVictims | Fact.Object(Told.CivilianObjects))
        .Context("awareness", "What did those who attacked know of the target?")
        .Unless("no-loss-of-protection", "Had the persons or objects lost their protection at that moment?", Told.MilitaryPresence | Told.TookPart)
        .YieldTo("indiscriminate-attacks", "a source says in what way", Fact.Circumstance(CircumstanceKind.Indiscriminate, CircumstanceKind.Imprecise, CircumstanceKind.WideAreaEffects))
        .YieldTo("proportionality", "a source says that the harm was excessive", Fact.Circumstance(CircumstanceKind.Disproportionate))
        .YieldTo("precautions-in-attack", "a source says what was not done", Fact.Act(ActKind.FailureOfPrecautions) | Fact.Circumstance(CircumstanceKind.PrecautionsOmitted))
        .YieldTo("attacks-on-civilians", "civilians are told as those attacked", Told.AttackOnCivilians | Told.CiviliansTargeted | Fact.Circumstance(CircumstanceKind.Deliberate))
        .YieldTo("attacks-on-civilian-objects", "a civilian object is told as the thing attacked", Told.Attack.Hitting(Told.CivilianObjects))
        .YieldTo("medical-protection", "a medical unit is told as the thing attacked", Told.Attack.Hitting(ObjectKind.MedicalUnit, ObjectKind.MedicalTransport));
}
