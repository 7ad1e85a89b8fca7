namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Rape, sexual slavery, enforced prostitution, forced pregnancy, enforced sterilisation and other sexual violence against any person, whatever their sex.</summary>
internal sealed class SexualViolence() : LegalRule("sexual-violence")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 93", "GC common art. 3(1)(c)", "AP I art. 75(2)(b)", "AP II art. 4(2)(e)", "GC IV art. 27")
        .Conduct("sexual-act", "What was done, by whom? (Ask only with care for the victim.)", Fact.Act(ActKind.SexualViolence))
        .Element("victim", "Who are the victims, however they may be named safely?", Fact.Act(ActKind.SexualViolence))
        .Context("coercion", "Which force, threat or situation left no choice?", Fact.Circumstance(CircumstanceKind.Coerced, CircumstanceKind.InCustody) | Fact.Act(ActKind.Detention, ActKind.Abduction, ActKind.Enslavement))
        .Context("nexus", "How was it linked to the conflict?");
}
