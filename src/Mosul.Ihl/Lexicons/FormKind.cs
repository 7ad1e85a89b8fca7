namespace Mosul.Ihl.Lexicons;

/// <summary>Which inflected form of an entry a word is.</summary>
[Flags]
internal enum FormKind : byte
{
    Plain = 0,
    Base = 1,
    ThirdPerson = 2,
    Past = 4,
    PastParticiple = 8,
    Gerund = 16,
    Singular = 32,
    Plural = 64,

    Verb = Base | ThirdPerson | Past | PastParticiple | Gerund,
    FiniteVerb = Base | ThirdPerson | Past,
    Noun = Singular | Plural,
}
