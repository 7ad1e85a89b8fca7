namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Starving civilians as a method of warfare is forbidden, as is attacking, destroying, removing or disabling food, crops, livestock, water works and other objects they need to survive.</summary>
internal sealed class Starvation() : LegalRule("starvation")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 53", "Rule 54", "AP I art. 54(1)", "AP I art. 54(2)", "AP II art. 14")
        .Conduct("deprivation", "What were people cut off from, how, and since when?",
            Fact.Act(ActKind.Starvation) | Fact.Act(ActKind.Siege).With(CircumstanceKind.CiviliansInNeed, CircumstanceKind.MethodOfWarfare) | Fact.Act(ActKind.AidObstruction).With(CircumstanceKind.MethodOfWarfare, CircumstanceKind.CiviliansInNeed)
            | Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.Bombing, ActKind.Destruction, ActKind.Arson, ActKind.Looting, ActKind.Shooting).Hitting(ObjectKind.Food, ObjectKind.Water))
        .Element("indispensable", "Were these things that the people needed to survive?", Fact.Act(ActKind.Starvation) | Fact.Object(ObjectKind.Food, ObjectKind.Water) | Fact.Circumstance(CircumstanceKind.CiviliansInNeed) | Fact.Act(ActKind.Siege).With(CircumstanceKind.MethodOfWarfare))
        .Element("purpose", "What shows that hunger or thirst was used as a method?", Fact.Circumstance(CircumstanceKind.MethodOfWarfare) | Fact.Act(ActKind.Starvation).With(CircumstanceKind.Deliberate, CircumstanceKind.Punitive, CircumstanceKind.ToCompel) | (Fact.Act(ActKind.Starvation) & Fact.Act(ActKind.Siege)))
        .Context("hunger-result", "What hunger or illness followed?", Fact.Circumstance(CircumstanceKind.CiviliansInNeed))
        .Unless("not-exclusively-military", "Did the supplies feed only fighters, or serve military action directly?", Fact.Act(ActKind.Starvation, ActKind.Siege).Affecting(PersonKind.Fighter, PersonKind.Soldier) | Told.MilitaryPresence);
}
