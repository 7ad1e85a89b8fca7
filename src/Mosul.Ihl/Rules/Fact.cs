namespace Mosul.Ihl.Rules;

/// <summary>
/// What an element asks of the sources: a test that gives <see cref="Support"/>, with the words that give it. Facts are immutable, made of tests on
/// single statements joined by <c>&amp;</c> (both are told), <c>|</c> (either is told) and the methods below, and know how to say what is missing.
/// </summary>
public abstract class Fact
{
    private protected Fact()
    {
    }

    /// <summary>A fact that no report tells: feasibility, what a commander expected. Its element is always listed as one that cannot be told from a report.</summary>
    public static Fact NeverTold { get; } = new Facts.NeverToldFact();

    /// <summary>Any statement about the accused; narrow it with the methods of <see cref="StatementFact"/>.</summary>
    public static StatementFact Anything { get; } = new();

    /// <summary>One of these acts, by the accused or by nobody named.</summary>
    /// <param name="acts">The kinds, at least one.</param>
    /// <returns>A test on one statement.</returns>
    public static StatementFact Act(params ReadOnlySpan<ActKind> acts) => Anything.Doing(acts);

    /// <summary>One of these circumstances.</summary>
    /// <param name="circumstances">The kinds, at least one.</param>
    /// <returns>A test on one statement.</returns>
    public static StatementFact Circumstance(params ReadOnlySpan<CircumstanceKind> circumstances) => Anything.With(circumstances);

    /// <summary>One of these groups harmed, held, used or displaced.</summary>
    /// <param name="persons">The kinds, at least one.</param>
    /// <returns>A test on one statement.</returns>
    public static StatementFact Affected(params ReadOnlySpan<PersonKind> persons) => Anything.Affecting(persons);

    /// <summary>One of these objects hit, destroyed, taken or used.</summary>
    /// <param name="objects">The kinds, at least one.</param>
    /// <returns>A test on one statement.</returns>
    public static StatementFact Object(params ReadOnlySpan<ObjectKind> objects) => Anything.Hitting(objects);

    /// <summary>One of these weapons.</summary>
    /// <param name="weapons">The kinds, at least one.</param>
    /// <returns>A test on one statement.</returns>
    public static StatementFact Weapon(params ReadOnlySpan<WeaponKind> weapons) => Anything.Using(weapons);

    /// <summary>One of these legal words in a source's mouth. Never enough for an element of conduct: quoted speech is not a fact.</summary>
    /// <param name="labels">The words, at least one.</param>
    /// <returns>A test on one statement.</returns>
    public static StatementFact Label(params ReadOnlySpan<LegalLabel> labels) => Anything.Labelled(labels);

    /// <summary>A test of the caller's own on one statement about the accused.</summary>
    /// <param name="description">What the test asks for, in words; shown where it is missing.</param>
    /// <param name="test">The test; pure, and safe to call from several threads.</param>
    /// <returns>A fact told, or denied, by each statement that passes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Fact Where(string description, Func<Statement, bool> test)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(test);
        return new Facts.PredicateFact(description, test);
    }

    /// <summary>The accused is of one of these kinds, by the parties of the case. Silent when the kind is not known.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>A fact about the accused, without words of its own.</returns>
    public static Fact AccusedIs(params ReadOnlySpan<PartyKind> kinds) => new Facts.AccusedFact(kinds.ToArray());

    /// <summary>None of some treaties binds the accused at the date of the event, by the tables of treaties: a State that was no party, an armed group that the treaty does not reach. Silent where the tables leave it open; it has no words of its own.</summary>
    /// <param name="treatyIds">Ids of treaties in the catalogue, at least one.</param>
    /// <returns>A fact about the accused.</returns>
    public static Fact BoundByNone(params ReadOnlySpan<string> treatyIds) => new Facts.UnboundFact(treatyIds.ToArray());

    /// <summary>True of a case in which no source tells the fact. For guards (<see cref="RuleDefinition.YieldTo"/>) and for inferences from silence; it has no words of its own.</summary>
    /// <param name="fact">What nobody tells.</param>
    /// <returns>A fact told by silence.</returns>
    public static Fact Untold(Fact fact) => new Facts.UntoldFact(fact);

    /// <summary>Both facts are needed.</summary>
    public static Fact operator &(Fact left, Fact right) => left.And(right);

    /// <summary>Either fact is enough.</summary>
    public static Fact operator |(Fact left, Fact right) => left.Or(right);

    /// <summary>Both facts are needed.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The conjunction.</returns>
    public Fact And(Fact other) => new Facts.AndFact(this, other);

    /// <summary>Either fact is enough. The two are ways of telling one element, so a source that denies either contradicts it.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The alternative.</returns>
    public Fact Or(Fact other) => new Facts.OrFact(this, other);

    /// <summary>Whoever tells the other contradicts this one, as "a warning was given" contradicts "no warning was given".</summary>
    /// <param name="contrary">The fact that contradicts.</param>
    /// <returns>This fact, contradicted where the other is told.</returns>
    public Fact ContradictedBy(Fact contrary) => new Facts.ContradictedFact(this, contrary);

    /// <summary>The acts of which at least one must be told for the fact to be told: a quick test before it is weighed. All bits when it asks for no act.</summary>
    internal virtual KindBits Acts => KindBits.All;

    /// <summary>What the sources of the case say.</summary>
    internal abstract Support Weigh(CaseFacts facts);

    /// <summary>Adds the words that tell it, and those that contradict it.</summary>
    internal abstract void Collect(CaseFacts facts, EvidenceSink sink);

    /// <summary>Adds the tests on single statements that it is made of.</summary>
    internal abstract void Leaves(List<StatementFact> leaves);

    /// <summary>Why it holds of a case, where that is more than the words of sources; null otherwise.</summary>
    internal virtual string? Because(CaseFacts facts) => null;

    /// <summary>The fact in words, as a condition.</summary>
    /// <returns>One phrase.</returns>
    public abstract override string ToString();
}
