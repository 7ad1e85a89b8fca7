namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Parties must allow and facilitate rapid, unimpeded passage of impartial relief for civilians in need, subject to a right of control and to consent that may not be arbitrarily withheld; relief staff need freedom of movement.</summary>
internal sealed class HumanitarianAccess() : LegalRule("humanitarian-access")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 55", "Rule 56", "GC common art. 3(2)", "GC IV art. 23", "GC IV art. 59", "AP I art. 70", "AP II art. 18(2)")
        .Conduct("refusal-or-obstruction", "Who refused or held up what, where, and for how long?", Fact.Act(ActKind.AidObstruction))
        .Context("civilians-in-need", "What did the civilians lack?", Fact.Circumstance(CircumstanceKind.CiviliansInNeed) | Told.Civilians(Fact.Act(ActKind.AidObstruction, ActKind.Siege, ActKind.Starvation)))
        .Context("impartial-offer", "Who offered relief, and was it impartial?", Fact.Circumstance(CircumstanceKind.ImpartialRelief) | Fact.Object(ObjectKind.Relief) | Fact.Affected(PersonKind.AidWorker))
        .Unless("no-valid-ground", "Which ground was given: security, technical control, imperative military reasons?", Told.ImperativeReasons);
}
