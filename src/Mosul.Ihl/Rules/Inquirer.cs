namespace Mosul.Ihl.Rules;

/// <summary>Finds out why a rule does not fire: what fails, and the smallest set of statements that would make it fire, tried one, two, then three at a time.</summary>
internal static class Inquirer
{
    private const int Largest = 3;

    internal static WhyNot Inquire(LegalRule rule, AllegedCase @case, CaseFacts facts)
    {
        var findings = Assessor.Findings(rule, @case, facts);
        bool fires = rule.Fires(facts);
        var guard = rule.Guard(facts);
        string? notApplicable = !rule.BindsAccused(facts) ? "The duty is a State's; the accused is an armed group."
            : !rule.ExistsFor(facts) ? "The rule does not exist where the case is placed: the conflict is of another kind, or there is none."
            : guard?.ReasonFor(facts);
        bool open = rule.BindsAccused(facts) && rule.ExistsFor(facts);
        return new WhyNot
        {
            PrincipleId = rule.PrincipleId,
            AllegationId = @case.Allegation.Id,
            AccusedId = @case.Allegation.AccusedId,
            ComesOut = fires,
            Findings = findings,
            Failing = FailingOf(findings, rule.ElementArray).ToValueList(),
            LeftTo = open ? guard?.PrincipleId : null,
            NotApplicable = fires ? null : notApplicable,
            WouldChange = fires || !open ? ValueList<MissingFact>.Empty : Smallest(rule, facts),
            Questions = Questions(findings, FailingOf(findings, rule.ElementArray)),
        };
    }

    private static List<string> FailingOf(ValueList<ElementFinding> findings, RuleElement[] elements)
    {
        var failing = new List<string>();
        for (int i = 0; i < elements.Length; i++)
        {
            var element = elements[i];
            bool fails = element.IsRequired ? !findings[i].Support.IsTold() : element.Role == RuleElementRole.Route && !GroupIsTold(elements, findings, element.Group);
            if (fails)
                failing.Add(element.Id);
        }
        return failing;
    }

    private static bool GroupIsTold(RuleElement[] elements, ValueList<ElementFinding> findings, string? group)
    {
        for (int i = 0; i < elements.Length; i++)
            if (string.Equals(elements[i].Group, group, StringComparison.Ordinal) && findings[i].Support.IsTold())
                return true;
        return false;
    }

    private static ValueList<string> Questions(ValueList<ElementFinding> findings, List<string> failing)
    {
        var questions = new List<string>();
        foreach (var finding in findings)
            if (failing.Contains(finding.ElementId))
                questions.Add(finding.Question);
        foreach (var finding in findings)
            if (!finding.Support.IsTold() && !finding.IsAnswered && finding.Role != RuleElementRole.Exception && !questions.Contains(finding.Question))
                questions.Add(finding.Question);
        return questions.ToValueList();
    }

    private static ValueList<MissingFact> Smallest(LegalRule rule, CaseFacts facts)
    {
        var candidates = Candidates(rule, facts);
        int count = facts.Count;
        var chosen = new int[Largest];
        for (int size = 1; size <= Largest; size++)
        {
            if (!Try(rule, facts, candidates, chosen, 0, size, 0))
                continue;
            facts.Truncate(count);
            var missing = new List<MissingFact>(size);
            for (int i = 0; i < size; i++)
                missing.Add(Describe(rule, facts, candidates[chosen[i]]));
            return missing.ToValueList();
        }
        facts.Truncate(count);
        return ValueList<MissingFact>.Empty;
    }

    private static bool Try(LegalRule rule, CaseFacts facts, List<(StatementFact Fact, Statement Statement, StatementTraits Traits)> candidates, int[] chosen, int depth, int size, int from)
    {
        int count = facts.Count;
        for (int i = from; i < candidates.Count; i++)
        {
            facts.Add(candidates[i].Statement, candidates[i].Traits);
            chosen[depth] = i;
            if (depth + 1 == size ? rule.Fires(facts) : Try(rule, facts, candidates, chosen, depth + 1, size, i + 1))
                return true;
            facts.Truncate(count);
        }
        return false;
    }

    private static MissingFact Describe(LegalRule rule, CaseFacts facts, (StatementFact Fact, Statement Statement, StatementTraits Traits) candidate)
    {
        int count = facts.Count;
        foreach (var element in rule.ElementArray)
        {
            if (element.Role is RuleElementRole.Context or RuleElementRole.Exception || element.Fact.Weigh(facts).IsTold())
                continue;
            var leaves = new List<StatementFact>();
            element.Fact.Leaves(leaves);
            facts.Add(candidate.Statement, candidate.Traits);
            bool tells = element.Fact.Weigh(facts).IsTold() || leaves.Contains(candidate.Fact);
            facts.Truncate(count);
            if (tells)
                return new MissingFact(element.Id, element.Question, candidate.Fact.ToString());
        }
        return new MissingFact(null, "Does any source say so?", candidate.Fact.ToString());
    }

    private static List<(StatementFact Fact, Statement Statement, StatementTraits Traits)> Candidates(LegalRule rule, CaseFacts facts)
    {
        var leaves = new List<StatementFact>();
        foreach (var element in rule.ElementArray)
            if (element.Role is RuleElementRole.Conduct or RuleElementRole.Element or RuleElementRole.Route)
                element.Fact.Leaves(leaves);
        foreach (var guard in rule.GuardArray)
            guard.Fact.Leaves(leaves);
        var candidates = new List<(StatementFact, Statement, StatementTraits)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in leaves)
        {
            if (!seen.Add(leaf.ToString()))
                continue;
            var statement = leaf.Exemplify();
            var traits = StatementTraits.Of(statement);
            traits.ByAccused = !leaf.AsksForOthers;
            traits.ByOthers = leaf.AsksForOthers;
            candidates.Add((leaf, statement, traits));
        }
        return candidates;
    }
}
