namespace Mosul.Ihl.Law;

/// <summary>A norm behind a principle: the common view of a <see cref="CustomaryRule"/> and a <see cref="TreatyProvision"/>. There are no other kinds.</summary>
public abstract record Norm
{
    private protected Norm()
    {
    }

    /// <summary>Stable id, for example <c>CIHL-14</c> or <c>AP-I-51-5-b</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it is cited, canonical: <c>CIHL Rule 14</c>, <c>AP I art. 51(5)(b)</c>. <see cref="LegalCitation.Parse(string)"/> reads it back.</summary>
    public required string Citation { get; init; }

    /// <summary>Short title.</summary>
    public required string Title { get; init; }

    /// <summary>What it says, in own words.</summary>
    public required string Summary { get; init; }

    /// <summary>The branches in which it exists.</summary>
    public required LegalBranches Branches { get; init; }

    /// <summary>Whom it binds.</summary>
    public required NormBinding Binding { get; init; }

    /// <summary>What its text, or for a customary rule its scope, was checked against.</summary>
    public required NormVerification Verification { get; init; }

    /// <summary>Whether it speaks to States only, so that it is no duty of an armed group.</summary>
    public bool StatesOnly { get; init; }

    /// <summary>Whether, in an international armed conflict, it governs occupied territory only.</summary>
    public bool NeedsOccupation { get; init; }

    /// <summary>Ids of the principles it stands behind; empty when it only serves to read others.</summary>
    public ValueList<string> PrincipleIds { get; init; } = ValueList<string>.Empty;
}
