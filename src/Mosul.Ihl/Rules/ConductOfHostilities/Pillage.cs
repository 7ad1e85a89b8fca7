namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Taking public or private property without the owner's consent and without a ground in IHL, in the context of the conflict: individual looting as well as organised plunder.</summary>
internal sealed class Pillage() : LegalRule("pillage")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 52", "GC IV art. 33", "AP II art. 4(2)(g)", "Hague Regs 1907 art. 28", "Hague Regs 1907 art. 47")
        .Conduct("appropriation", "What was taken, from whom and by whom?", Fact.Act(ActKind.Looting).NotHitting(ObjectKind.MilitaryObjective))
        .Element("without-consent", "Did the owner agree?", Fact.Act(ActKind.Looting))
        .Context("private-use", "Was it kept or sold for private gain?", Fact.Circumstance(CircumstanceKind.PrivateUse))
        .Context("nexus", "Were those who took it acting for a party?")
        .Unless("no-legal-basis", "Was it requisitioned, seized or confiscated on a lawful ground?", Told.ImperativeReasons);
}
