namespace Mosul.Ihl;

/// <summary>An object in a role: what was hit, destroyed, taken or used.</summary>
/// <param name="Kind">Which kind the head word names.</param>
/// <param name="Evidence">The words.</param>
public sealed record TargetObject(ObjectKind Kind, Evidence Evidence)
{
    /// <summary>Whether the object is of a kind that is normally civilian (AP I 52(3)); unknown kinds are not.</summary>
    public bool IsNormallyCivilian => IsCivilian(Kind);

    internal static bool IsCivilian(ObjectKind kind) => kind is not (ObjectKind.Unknown or ObjectKind.MilitaryObjective or ObjectKind.Infrastructure or ObjectKind.Environment or ObjectKind.Prison);
}
