using System.Text.Json.Serialization;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>One principle on one allegation: what the sources say, element by element. It never decides anything: <see cref="Mosul.Ihl.Support.Alleged"/> means that somebody says so.</summary>
public sealed record Assessment
{
    /// <summary>Content hash of the allegation and the principle.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the <see cref="Allegation"/>.</summary>
    public required string AllegationId { get; init; }

    /// <summary>Id of the accused <see cref="Party"/>; null when the text names nobody.</summary>
    public required string? AccusedId { get; init; }

    /// <summary>Id of the <see cref="Incident"/>; null when none is told.</summary>
    public string? IncidentId { get; init; }

    /// <summary>Id of the principle.</summary>
    public required string PrincipleId { get; init; }

    /// <summary>Alleged, or disputed; an assessment that nobody alleges is not made.</summary>
    public required Support Support { get; init; }

    /// <summary>The elements, in the order of the rule.</summary>
    public required ValueList<ElementFinding> Findings { get; init; }

    /// <summary>Ids of the elements that nobody tells, in the order of the rule; exceptions that nobody claims are not missing.</summary>
    public required ValueList<string> Missing { get; init; }

    /// <summary>The norms the rule stands on, as lawyers cite them; on one branch only those that exist there.</summary>
    public required ValueList<string> Citations { get; init; }

    /// <summary>The branches of IHL that may apply: both while the conflict is not classified.</summary>
    public LegalBranches Branches { get; init; } = LegalBranches.Both;

    /// <summary>What kind of conflict it is held to be, and by whom; null when the case was not placed among the conflicts.</summary>
    public ConflictClassification? Classification { get; init; }

    /// <summary>The norms behind the principle, branch by branch; each stands only where it exists. Whether a treaty binds the parties at the date is another question. Empty for a principle that the catalogue does not hold.</summary>
    [JsonIgnore]
    public ValueList<BranchNorms> Norms => BranchNorms.Of(PrincipleId, Branches);

    /// <summary>The norms behind the principle with the answer whether each applies to the accused in a setting: kind of conflict, treaties in force at the date, armed groups.</summary>
    /// <param name="setting">Where the event stands among the conflicts, as <see cref="Applicability.Resolve"/> gives it.</param>
    /// <returns>Each norm on each branch that counts; empty for a principle that the catalogue does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    public ValueList<ApplicableNorm> NormsIn(ConflictSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return LawCatalogue.Default.FindPrinciple(PrincipleId) is { } principle ? Applicability.Default.NormsOf(principle, setting) : ValueList<ApplicableNorm>.Empty;
    }

    /// <summary>Why it comes out so: a tree whose leaves are quotations or reasons.</summary>
    /// <returns>The tree, with its three renderings.</returns>
    public Explanation Explain() => Explanation.Of(this, AccusedId);
}
