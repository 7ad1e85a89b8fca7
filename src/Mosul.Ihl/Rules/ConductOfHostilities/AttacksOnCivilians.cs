namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Neither the civilian population nor individual civilians may be made the object of attack, unless and only for as long as they take a direct part in hostilities.</summary>
internal sealed class AttacksOnCivilians() : LegalRule("attacks-on-civilians")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 1", "Rule 5", "Rule 6", "AP I art. 48", "AP I art. 51(2)", "AP I art. 51(3)", "AP II art. 13(2)", "AP II art. 13(3)")
        .Conduct("attack", "What was fired or dropped, by whom, and when?", Told.AnyAttack | Told.Harming.Doing(ActKind.Killing, ActKind.Massacre, ActKind.Injury).With(CircumstanceKind.Fleeing))
        .Element("civilian-victims", "Who were the persons hit, and who says that they were civilians?", Told.CivilianVictims | Told.CiviliansTargeted | Told.PeopleAtCivilianPlaces | Told.Harming.With(CircumstanceKind.Fleeing, CircumstanceKind.Unarmed))
        .Element("directed-at", "What was aimed at, and what shows it?",
            Told.AimedAtCivilians | Told.AttackOnCivilians | Told.Harming.With(CircumstanceKind.Fleeing)
            | ((Told.CivilianVictims | Told.PeopleAtCivilianPlaces) & Fact.Untold(Told.MilitaryTarget | Fact.Circumstance(CircumstanceKind.Disproportionate))))
        .Context("intent", "What orders, statements or patterns show what the attackers meant?")
        .Context("grave-breach-result", "How many were killed or seriously injured?", Told.Civilians(Fact.Act(ActKind.Killing, ActKind.Massacre, ActKind.Injury)))
        .Unless("no-dph", "Did any of them take a direct part in hostilities at that time?", Told.TookPart)
        .YieldTo("proportionality", "a military target is told and nobody says that civilians were aimed at", Told.MilitaryTarget & Fact.Untold(Told.AimedAtCivilians | Told.Harming.With(CircumstanceKind.Fleeing)))
        .YieldTo("violence-to-life", "the victims were in the hands of the accused", Told.Custody & Fact.Untold(Told.Bombardment));
}
