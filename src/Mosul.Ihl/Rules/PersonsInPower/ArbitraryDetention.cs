namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Detaining persons without lawful grounds, or without the safeguards (reasons, review, release when grounds cease) that the law requires.</summary>
internal sealed class ArbitraryDetention() : LegalRule("arbitrary-detention")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 99", "GC III art. 21", "GC IV art. 42", "GC IV art. 43", "GC IV art. 78", "AP I art. 75(3)")
        .Conduct("detention", "Who is held, where, since when and by whom?", Fact.Act(ActKind.Detention, ActKind.Abduction))
        .Route("lack", "no-ground", "On what ground are they held, and does it still stand?", Fact.Act(ActKind.Detention).With(CircumstanceKind.Arbitrary, CircumstanceKind.Unlawful).NotAffecting(PersonKind.PrisonerOfWar) | Fact.Act(ActKind.Abduction).With(CircumstanceKind.Arbitrary))
        .Route("lack", "no-procedure", "Were they told why, could they object, was it reviewed?", Fact.Act(ActKind.Detention, ActKind.Abduction).With(CircumstanceKind.WithoutProcess))
        .Context("victim-status", "Are they civilians, prisoners of war, or fighters?", Told.Protected(Fact.Anything));
}
