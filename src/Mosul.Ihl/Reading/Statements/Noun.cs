using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>What a noun phrase means: the meanings of its head and of the words before it.</summary>
internal struct Noun
{
    /// <summary>The party it names or is qualified by; -1 when none.</summary>
    internal int Party;

    /// <summary>Whether the phrase denotes the party itself, not something of it.</summary>
    internal bool PartyIsHead;
    internal ReferenceForm Form;
    internal int PartyFirst;
    internal int PartyEnd;

    internal CompiledEntry? Persons;

    /// <summary>The state of the persons that a word before them tells: held, wounded, surrendered ("captured Ukrainian soldiers").</summary>
    internal CompiledEntry? Condition;
    internal CompiledEntry? Object;
    internal CompiledEntry? Weapon;
    internal CompiledEntry? Act;
    internal CompiledEntry? Label;
    internal CompiledEntry? Speech;
    internal CompiledEntry? Place;

    /// <summary>Item of the act's noun; -1 when none.</summary>
    internal int ActItem;
    internal int PersonsItem;
    internal int ObjectItem;
    internal int WeaponItem;
    internal int LabelItem;

    /// <summary>Index of the number phrase that counts it; -1 when none.</summary>
    internal int Number;

    /// <summary>"a series of", plural acts with "repeated".</summary>
    internal bool Series;
    internal bool Sides;
    internal bool Campaign;
    internal bool Event;
    internal bool Figurative;

    /// <summary>The party as doer or speaker; only when there is one.</summary>
    internal readonly Agent Agent => new(Party, Form, new(PartyFirst, PartyEnd));

    internal static Noun Empty => new() { Party = -1, Number = -1, ActItem = -1, PersonsItem = -1, ObjectItem = -1, WeaponItem = -1, LabelItem = -1 };
}
