namespace Mosul.Ihl;

/// <summary>The algebra of <see cref="Support"/>: Belnap's four values as two bits, told-for and told-against. All operations are total, deterministic and allocate nothing.</summary>
public static class SupportExtensions
{
    /// <summary>Whether some source tells it.</summary>
    /// <param name="support">The support to look at.</param>
    /// <returns><see langword="true"/> for <see cref="Support.Alleged"/> and <see cref="Support.Disputed"/>.</returns>
    public static bool IsTold(this Support support) => (support & Support.Alleged) != 0;

    /// <summary>Whether some source denies it.</summary>
    /// <param name="support">The support to look at.</param>
    /// <returns><see langword="true"/> for <see cref="Support.Denied"/> and <see cref="Support.Disputed"/>.</returns>
    public static bool IsContradicted(this Support support) => (support & Support.Denied) != 0;

    /// <summary>Both are needed: told when both are told, contradicted when either is.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The conjunction, Belnap's meet in the order of truth.</returns>
    public static Support And(this Support left, Support right) => (left & right & Support.Alleged) | ((left | right) & Support.Denied);

    /// <summary>Either is enough: told when either is told, contradicted when both are.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The disjunction, Belnap's join in the order of truth.</returns>
    public static Support Or(this Support left, Support right) => ((left | right) & Support.Alleged) | (left & right & Support.Denied);

    /// <summary>The contrary: what is told is contradicted and the other way round; silence stays silence.</summary>
    /// <param name="support">The support to turn round.</param>
    /// <returns>The same with its two bits swapped.</returns>
    public static Support Not(this Support support) => (Support)((((int)support & 1) << 1) | (((int)support & 2) >> 1));

    /// <summary>What two sets of sources say together: every bit that either sets.</summary>
    /// <param name="left">What the first say.</param>
    /// <param name="right">What the second say.</param>
    /// <returns>The union, Belnap's join in the order of information.</returns>
    public static Support Join(this Support left, Support right) => left | right;

    /// <summary>An exception: whoever tells the exception contradicts the base. Silence about the exception, or its denial, leaves the base standing.</summary>
    /// <param name="support">The base.</param>
    /// <param name="exception">The exception claimed.</param>
    /// <returns>The base, also contradicted when the exception is told.</returns>
    public static Support Unless(this Support support, Support exception) => exception.IsTold() ? support | Support.Denied : support;
}
