using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads the weapons of an act, those that its own word implies, and the kind of act that they tell.</summary>
internal sealed class MeansReader(SentenceContext sentence)
{
    /// <summary>Adds the weapon that a noun phrase names.</summary>
    internal void Add(Proposition proposition, in Noun noun)
    {
        Add(proposition, noun.Weapon!, sentence.WordsOfItem(noun.WeaponItem));
    }

    /// <summary>Adds a weapon that the words name.</summary>
    internal static void Add(Proposition proposition, CompiledEntry weapon, TokenRange words)
    {
        if (proposition.AddWeapon(weapon.As<WeaponKind>(), words))
            AddImplied(proposition, weapon, words);
    }

    /// <summary>Adds what a weapon is filled with: "a bomb filled with sarin".</summary>
    internal void AddFilling(Proposition proposition, int weapon)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Participle, Subjects: [var filled] } filling && filled == weapon)
                foreach (int o in filling.Objects)
                    if (sentence.Nouns[o].Weapon is not null)
                        Add(proposition, sentence.Nouns[o]);
    }

    /// <summary>Adds the weapon that an act's word implies.</summary>
    internal static void AddOf(Proposition proposition, CompiledEntry act, TokenRange words)
    {
        if (ActTraits.WeaponOf(act) is { } kind)
            proposition.AddWeapon(kind, words);
        AddImplied(proposition, act, words);
    }

    // "The strike hit a house", "rockets struck a school", "dropped barrel bombs": the kind of the attack is that of its subject or means.
    internal void TakeKind(Proposition proposition)
    {
        foreach (int subject in sentence.SubjectsOf(proposition.Clause))
            if (sentence.Nouns[subject].Act is { } act && act.As<ActKind>().IsAttack() && act.As<ActKind>() != ActKind.Attack)
            {
                proposition.Act = act.As<ActKind>();
                return;
            }
        foreach (var (weapon, _) in proposition.Weapons)
            if (weapon.ActOf() is { } kind && kind != ActKind.MineLaying)
            {
                proposition.Act = kind;
                return;
            }
    }

    // The use of a weapon that has an act of its own.
    internal static void TakeKindOfUse(Proposition proposition)
    {
        foreach (var (weapon, _) in proposition.Weapons)
            if (weapon is WeaponKind.ChemicalAgent or WeaponKind.BiologicalAgent or WeaponKind.Mine)
            {
                proposition.Act = weapon.ActOf()!.Value;
                return;
            }
    }

    private static void AddImplied(Proposition proposition, CompiledEntry entry, TokenRange words)
    {
        if (entry.Attribute("circumstance") is { } name && Enum.TryParse(name, out CircumstanceKind kind))
            proposition.AddCircumstance(kind, words);
        if (entry.Attribute("label") is { } text && Enum.TryParse(text, out LegalLabel label))
            proposition.AddLabel(label, words);
    }
}
