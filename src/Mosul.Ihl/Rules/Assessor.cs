using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>Weighs a rule's elements on a case and gathers their words.</summary>
internal static class Assessor
{
    /// <summary>The assessment of a rule that fires.</summary>
    internal static Assessment Assess(LegalRule rule, AllegedCase @case, CaseFacts facts)
    {
        var findings = Findings(rule, @case, facts);
        return new Assessment
        {
            Id = ContentHash.Of("asm", @case.Allegation.Id, rule.PrincipleId),
            AllegationId = @case.Allegation.Id,
            AccusedId = @case.Allegation.AccusedId,
            IncidentId = @case.Allegation.IncidentId,
            PrincipleId = rule.PrincipleId,
            Support = Weigh(rule, findings),
            Findings = findings,
            Missing = MissingOf(findings),
            Citations = rule.CitationsOn(@case.Branches),
            Branches = @case.Branches,
            Classification = @case.Setting?.Classification,
        };
    }

    /// <summary>What is said of every element.</summary>
    internal static ValueList<ElementFinding> Findings(LegalRule rule, AllegedCase @case, CaseFacts facts)
    {
        var elements = rule.ElementArray;
        var findings = new ElementFinding[elements.Length];
        var answered = Answered(elements);
        for (int i = 0; i < elements.Length; i++)
        {
            var element = elements[i];
            var sink = facts.Sink;
            sink.Clear();
            var support = element.Fact.Weigh(facts);
            if (support != Support.NotStated)
                element.Fact.Collect(facts, sink);
            foreach (var response in @case.Responses)
                support |= Answer(element.Role, support, response, answered, sink);
            findings[i] = new ElementFinding(element.Id, element.Role, element.Question, support, sink.Telling, sink.Contrary, sink.StatementIds, element.CannotBeTold, TablesOn(element, facts));
        }
        return new ValueList<ElementFinding>(findings);
    }

    /// <summary>All that must be told; at least one route of each group; contradicted by whoever contradicts any of it, or claims an exception.</summary>
    internal static Support Weigh(LegalRule rule, ValueList<ElementFinding> findings)
    {
        var support = Support.Alleged;
        var elements = rule.ElementArray;
        for (int i = 0; i < elements.Length; i++)
        {
            support = elements[i].Role switch
            {
                RuleElementRole.Conduct or RuleElementRole.Element => support.And(findings[i].Support),
                RuleElementRole.Route => support.And(Group(elements, findings, elements[i].Group)),
                RuleElementRole.Context => support | (findings[i].Support & Support.Denied),
                _ => support.Unless(findings[i].Support),
            };
        }
        return support;
    }

    internal static ValueList<string> MissingOf(ValueList<ElementFinding> findings)
    {
        List<string>? missing = null;
        foreach (var finding in findings)
            if (finding.Role != RuleElementRole.Exception && !finding.Support.IsTold() && !finding.IsAnswered)
                (missing ??= []).Add(finding.ElementId);
        return missing?.ToValueList() ?? ValueList<string>.Empty;
    }

    private static ContextAnswer? TablesOn(RuleElement element, CaseFacts facts) =>
        element.IsFromTables && facts.Setting is { } setting && LawCatalogue.Default.FindElement(element.Id) is { Context: not null } asked ? Applicability.Default.Answer(asked, setting) : null;

    private static Support Group(RuleElement[] elements, ValueList<ElementFinding> findings, string? group)
    {
        var support = Support.NotStated;
        for (int i = 0; i < elements.Length; i++)
            if (string.Equals(elements[i].Group, group, StringComparison.Ordinal))
                support |= findings[i].Support;
        return support;
    }

    /// <summary>
    /// A denial of the act, or another account of it, contradicts the conduct. Who admits the act but not that it was unlawful contradicts what must be told besides the
    /// conduct. Who accepts adds its own words to what is already told. An inquiry or silence answers nothing.
    /// </summary>
    private static Support Answer(RuleElementRole role, Support support, PartyResponse response, (RuleElementRole Denial, RuleElementRole Admission) answered, EvidenceSink sink)
    {
        var answer = response.Kind switch
        {
            ResponseKind.DeniesAct or ResponseKind.OtherExplanation when role == answered.Denial => Support.Denied,
            ResponseKind.AdmitsActDeniesResponsibility when role == answered.Admission => Support.Denied,
            ResponseKind.AdmitsActDeniesResponsibility or ResponseKind.Accepts when role == RuleElementRole.Conduct && support.IsTold() => Support.Alleged,
            _ => Support.NotStated,
        };
        if (answer != Support.NotStated)
            sink.AddResponse(answer, response.Evidence);
        return answer;
    }

    private static (RuleElementRole Denial, RuleElementRole Admission) Answered(RuleElement[] elements)
    {
        bool conduct = Array.Exists(elements, static e => e.Role == RuleElementRole.Conduct);
        bool element = Array.Exists(elements, static e => e.Role == RuleElementRole.Element);
        bool route = Array.Exists(elements, static e => e.Role == RuleElementRole.Route);
        var beside = element ? RuleElementRole.Element : route ? RuleElementRole.Route : RuleElementRole.Conduct;
        return (conduct ? RuleElementRole.Conduct : beside, beside);
    }
}
