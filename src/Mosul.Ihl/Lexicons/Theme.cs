namespace Mosul.Ihl.Lexicons;

/// <summary>One way in which a passage tells conduct: what must stand in it together.</summary>
internal sealed class Theme
{
    /// <summary>Makes a theme.</summary>
    /// <param name="entry">The entry, which says the act.</param>
    /// <param name="parts">What is asked for, a concept first; never empty.</param>
    internal Theme(CompiledEntry entry, ThemePart[] parts)
    {
        (Entry, Parts) = (entry, parts);
        foreach (ref readonly var part in parts.AsSpan())
        {
            Concepts |= part.Concept | part.Behind;
            AsksForAct |= part.Act is not null;
        }
    }

    internal CompiledEntry Entry { get; }

    internal ThemePart[] Parts { get; }

    /// <summary>All concepts that are asked for.</summary>
    internal ConceptSet Concepts { get; }

    /// <summary>Whether an act is asked for as well.</summary>
    internal bool AsksForAct { get; }
}
