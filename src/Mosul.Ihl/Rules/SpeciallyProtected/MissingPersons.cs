namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Parties must do what is feasible to account for persons reported missing and give families any information they hold.</summary>
internal sealed class MissingPersons() : LegalRule("missing-persons")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 117", "Rule 123", "GC I art. 16", "GC III art. 122", "GC IV art. 26", "GC IV art. 136", "AP I art. 33")
        .Conduct("failure-to-account", "What did the party fail to search for, record or tell?", Fact.Act(ActKind.FailureToAccount))
        .Element("missing", "Who is missing, since when, and where last seen?", Fact.Act(ActKind.FailureToAccount) | Fact.Affected(PersonKind.Missing))
        .Context("information-held", "What information does the party hold?", Fact.Circumstance(CircumstanceKind.NotAcknowledged));
}
