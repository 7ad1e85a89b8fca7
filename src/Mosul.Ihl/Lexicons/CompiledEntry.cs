using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>An entry as the reader uses it: its code as numbers and its attributes parsed once.</summary>
internal sealed class CompiledEntry
{
    private readonly string _written;
    private Parsed? _parsed;

    /// <summary>Makes an entry.</summary>
    /// <param name="id">The entry's id.</param>
    /// <param name="code">Its code.</param>
    /// <param name="firstForm">Its first form, with or without inflection.</param>
    /// <param name="attributes">The <c>key=value</c> pairs as written, with spaces between; read when first asked for.</param>
    internal CompiledEntry(string id, LexiconCode code, ReadOnlySpan<char> firstForm, string attributes)
    {
        Id = id;
        Category = code.Category;
        Value = code.Value;
        int colon = firstForm.IndexOf(':');
        Name = (colon < 0 ? firstForm : firstForm[..colon]).ToString();
        _written = attributes;
    }

    internal string Id { get; }

    internal LexiconCategory Category { get; }

    /// <summary>The enumeration value that the category says.</summary>
    internal int Value { get; }

    /// <summary>The first form, canonical for parties and places.</summary>
    internal string Name { get; }

    /// <summary>The code that mentions of it carry; written when first asked for.</summary>
    internal string? MentionCode { get; set; }

    internal long? Number => Attributes.Number;

    /// <summary>What a frame asks of its clause: one of these, each with all its parts; empty when it asks for nothing.</summary>
    internal ImmutableArray<ImmutableArray<FrameNeed>> Needs => Attributes.Needs;

    private Parsed Attributes => _parsed ??= new Parsed(_written);

    internal string? Attribute(string key)
    {
        if (_written.Length == 0)
            return null;
        string[] pairs = Attributes.Pairs;
        for (int i = 0; i < pairs.Length; i += 2)
            if (pairs[i] == key)
                return pairs[i + 1];
        return null;
    }

    /// <summary>The State or the people that a name or an adjective tells: the ISO code of a State, or a key of its own for a people of one ("Abkhaz") and where the text alone tells of a State; null when none.</summary>
    internal string? Nation => IsOfPeople ? Id : Attribute("country") ?? Attribute("nation");

    /// <summary>Whether it tells a people of a State rather than the State ("Abkhaz", not "Georgian").</summary>
    internal bool IsOfPeople => Category == LexiconCategory.Demonym && Attribute("country") is { } code && !IsNationality(code);

    // "dm-ge" is the adjective of Georgia, "dm-abkhaz" that of a people there.
    private bool IsNationality(string code) => Id.Length == code.Length + 3 && Id.AsSpan(3).Equals(code, StringComparison.OrdinalIgnoreCase);

    /// <summary>The role that the attribute of that name gives it; null when none.</summary>
    internal string? Role => Roles == 0 ? null : Attributes.Role;

    /// <summary>The bit of its role; 0 when it has none.</summary>
    internal ulong Roles => _written.Length == 0 ? 0 : Attributes.Roles;

    /// <summary>One bit of 64 for a role: most words have none, and few of those that have one share the bit of another.</summary>
    internal static ulong BitOf(string role) => 1UL << ((role[0] * 5 + role[^1] * 11 + role.Length * 3) & 63);

    internal T As<T>()
        where T : struct, Enum
    {
        int value = Value;
        return System.Runtime.CompilerServices.Unsafe.As<int, T>(ref value);
    }

    internal bool Is(LexiconCategory category) => Category == category;

    internal bool Is(FunctionWord word) => Category == LexiconCategory.Function && Value == (int)word;

    internal bool Is(VerbKind verb) => Category == LexiconCategory.Verb && Value == (int)verb;

    internal bool Is(WordKind word) => Category == LexiconCategory.Word && Value == (int)word;

    // Keys and values in turn.
    private sealed class Parsed
    {
        internal Parsed(string written)
        {
            string[] attributes = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Pairs = new string[attributes.Length * 2];
            for (int i = attributes.Length - 1; i >= 0; i--)
            {
                int equals = attributes[i].IndexOf('=', StringComparison.Ordinal);
                Pairs[i * 2] = attributes[i][..equals];
                Pairs[i * 2 + 1] = attributes[i][(equals + 1)..];
                if (Pairs[i * 2] == "role")
                    (Role, Roles) = (Pairs[i * 2 + 1], BitOf(Pairs[i * 2 + 1]));
                if (Pairs[i * 2] == "value")
                    Number = long.TryParse(Pairs[i * 2 + 1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
                if (Pairs[i * 2] == "needs")
                    Needs = NeedsOf(Pairs[i * 2 + 1]);
            }
        }

        private static ImmutableArray<ImmutableArray<FrameNeed>> NeedsOf(string written)
        {
            string[] alternatives = written.Split(',');
            var needs = new ImmutableArray<FrameNeed>[alternatives.Length];
            for (int n = 0; n < needs.Length; n++)
            {
                string[] parts = alternatives[n].Split('+');
                var need = new FrameNeed[parts.Length];
                for (int p = 0; p < need.Length; p++)
                    need[p] = FrameNeed.Of(parts[p]);
                needs[n] = ImmutableCollectionsMarshal.AsImmutableArray(need);
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(needs);
        }

        internal string[] Pairs { get; }

        internal long? Number { get; }

        internal string? Role { get; }

        internal ulong Roles { get; }

        internal ImmutableArray<ImmutableArray<FrameNeed>> Needs { get; } = [];
    }
}
