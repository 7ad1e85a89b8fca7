using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>
/// One principle as a rule: it declares what must be told, what may stay silent and what disputes it. Derive from it to add a rule of your own, and pass it to
/// <see cref="RuleBook.With"/>. A rule holds no state and is safe to share between threads.
/// </summary>
public abstract class LegalRule
{
    private readonly Lazy<RuleDefinition> _definition;
    private readonly Lazy<RuleElement[]> _elements;
    private readonly Lazy<KindBits[]> _acts;
    private readonly Lazy<(ValueList<string> Iac, ValueList<string> Niac)> _citations;
    private RuleGuard[]? _guards;

    /// <summary>A rule for a principle.</summary>
    /// <param name="principleId">Id of the principle in the catalogue, or of your own.</param>
    protected LegalRule(string principleId)
    {
        PrincipleId = principleId;
        _definition = new Lazy<RuleDefinition>(() =>
        {
            var definition = new RuleDefinition(principleId);
            Define(definition);
            string[] faults = [.. definition.Faults()];
            return faults.Length == 0 ? definition : throw new InvalidOperationException($"The rule '{principleId}' is not well made: {string.Join("; ", faults)}.");
        });
        _elements = new Lazy<RuleElement[]>(() => _definition.Value.Elements);
        _acts = new Lazy<KindBits[]>(() => Array.ConvertAll(Array.FindAll(ElementArray, static e => e.IsRequired && e.Fact.Acts != KindBits.All), static e => e.Fact.Acts));
        _citations = new(() => (CitationsThatExist(LegalBranch.Iac), CitationsThatExist(LegalBranch.Niac)));
    }

    /// <summary>Id of the principle.</summary>
    public string PrincipleId { get; }

    /// <summary>The norms it stands on, as lawyers cite them.</summary>
    /// <exception cref="InvalidOperationException">The rule is not well made.</exception>
    public ValueList<string> Citations => _definition.Value.Citations;

    /// <summary>Its elements, in the order declared.</summary>
    /// <exception cref="InvalidOperationException">The rule is not well made.</exception>
    public ValueList<RuleElement> Elements => _elements.Value.ToValueList();

    /// <summary>The facts that make it the wrong question, in the order declared.</summary>
    /// <exception cref="InvalidOperationException">The rule is not well made.</exception>
    public ValueList<RuleGuard> Guards => GuardArray.ToValueList();

    /// <summary>Whether only a State owes the duty.</summary>
    /// <exception cref="InvalidOperationException">The rule is not well made.</exception>
    public bool IsForStates => _definition.Value.OnlyStates;

    /// <summary>The branches of IHL on which it exists.</summary>
    /// <exception cref="InvalidOperationException">The rule is not well made.</exception>
    public LegalBranches Branches => _definition.Value.Branches;

    internal RuleElement[] ElementArray => _elements.Value;

    internal RuleGuard[] GuardArray => _guards ??= _definition.Value.Guards;

    /// <summary>Declares the rule. Called once.</summary>
    /// <param name="rule">The definition to fill.</param>
    protected abstract void Define(RuleDefinition rule);

    /// <summary>Whether some source tells all that must be told. Allocates nothing.</summary>
    internal bool Fires(CaseFacts facts)
    {
        foreach (var acts in _acts.Value)
            if (!acts.Shares(facts.Union.Act))
                return false;
        foreach (var element in ElementArray)
            if (element.IsRequired && !element.Fact.Weigh(facts).IsTold())
                return false;
        return RoutesAreTold(facts) && Guard(facts) is null && BindsAccused(facts) && ExistsFor(facts);
    }

    /// <summary>The citations whose norms exist on the branches that may apply; one that the catalogue does not know stays.</summary>
    internal ValueList<string> CitationsOn(LegalBranches branches) => branches switch
    {
        LegalBranches.Iac => _citations.Value.Iac,
        LegalBranches.Niac => _citations.Value.Niac,
        _ => Citations,
    };

    /// <summary>Whether the accused can owe the duty.</summary>
    internal bool BindsAccused(CaseFacts facts) => !IsForStates || facts.AccusedKind is not PartyKind.ArmedGroup;

    /// <summary>Whether the rule exists on any branch that may apply. The tables are asked only by a rule that turns on the branch.</summary>
    internal bool ExistsFor(CaseFacts facts) => facts.Branches != LegalBranches.None && (Branches == LegalBranches.Both || (Branches & facts.PlacedBranches) != 0);

    /// <summary>The first guard that is told; null when none is.</summary>
    internal RuleGuard? Guard(CaseFacts facts)
    {
        foreach (var guard in GuardArray)
            if (guard.Fact.Weigh(facts).IsTold())
                return guard;
        return null;
    }

    private ValueList<string> CitationsThatExist(LegalBranch branch) => Citations.Where(citation =>
        !LegalCitation.Parse(citation).TryGetValue(out var found) || LawCatalogue.Default.FindNorms(found).Any(norm => norm.Branches.Includes(branch))).ToValueList();

    private bool RoutesAreTold(CaseFacts facts)
    {
        var elements = ElementArray;
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i].Role != RuleElementRole.Route)
                continue;
            bool told = false;
            for (int j = 0; j < elements.Length && !told; j++)
                told = string.Equals(elements[j].Group, elements[i].Group, StringComparison.Ordinal) && elements[j].Fact.Weigh(facts).IsTold();
            if (!told)
                return false;
        }
        return true;
    }
}
