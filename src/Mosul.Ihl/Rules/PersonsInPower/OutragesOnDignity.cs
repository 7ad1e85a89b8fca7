namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Serious humiliation, degradation or violation of dignity, including public exposure of prisoners and humiliating treatment of detainees or bodies.</summary>
internal sealed class OutragesOnDignity() : LegalRule("outrages-on-dignity")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 90", "GC common art. 3(1)(c)", "GC III art. 13", "GC IV art. 27", "AP I art. 75(2)(b)", "AP II art. 4(2)(e)")
        .Conduct("humiliation", "What was done to them, and before whom?", Fact.Act(ActKind.Humiliation))
        .Element("victim-protected", "Who were they?", Told.Protected(Fact.Act(ActKind.Humiliation)).Affecting(PersonKind.Dead, PersonKind.People, PersonKind.Man, PersonKind.Soldier, PersonKind.Fighter) | Told.Custody)
        .Context("seriousness", "How grave was it, in the eyes of those concerned?");
}
