namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>No one may be convicted or sentenced except by a regularly constituted, independent and impartial court affording essential guarantees, on the basis of law existing at the time and individual responsibility.</summary>
internal sealed class FairTrial() : LegalRule("fair-trial")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 100", "Rule 101", "Rule 102", "GC common art. 3(1)(d)", "GC III art. 84", "GC III art. 99", "GC III art. 105", "GC IV art. 71", "AP I art. 75(4)", "AP II art. 6")
        .Conduct("trial-or-sentence", "Which court tried or sentenced whom, and for what?", Fact.Act(ActKind.Trial))
        .Element("guarantee-denied", "Which guarantee was missing: defence, independence, presence, time?", Fact.Circumstance(CircumstanceKind.WithoutProcess, CircumstanceKind.Arbitrary, CircumstanceKind.Unlawful) | Fact.Act(ActKind.Trial).With(CircumstanceKind.Coerced, CircumstanceKind.ToExtract))
        .Context("victim-protected", "Who was on trial?", Told.Protected(Fact.Anything));
}
