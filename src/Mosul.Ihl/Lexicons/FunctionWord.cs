namespace Mosul.Ihl.Lexicons;

/// <summary>Closed word classes of English.</summary>
public enum FunctionWord
{
    /// <summary>the, this, that, these, those, its, their …</summary>
    Determiner,

    /// <summary>a, an, any, some, each, every …</summary>
    Indefinite,

    /// <summary>no, none, neither as determiners.</summary>
    NoDeterminer,

    /// <summary>he, she, it, they … as subjects.</summary>
    Pronoun,

    /// <summary>him, her, them, us … as objects.</summary>
    ObjectPronoun,

    /// <summary>Possessive determiners: his, her, its, their, our.</summary>
    Possessive,

    /// <summary>those, these, others, many as heads ("those who fled").</summary>
    PronounHead,

    /// <summary>Forms of be.</summary>
    Be,

    /// <summary>Forms of have.</summary>
    Have,

    /// <summary>Forms of do.</summary>
    Do,

    /// <summary>will, shall, would, can, could, must, should …</summary>
    Modal,

    /// <summary>not, never, n't.</summary>
    Negation,

    /// <summary>Prepositions.</summary>
    Preposition,

    /// <summary>by: the agent of a passive.</summary>
    By,

    /// <summary>to, before an infinitive or a noun.</summary>
    To,

    /// <summary>and, but.</summary>
    And,

    /// <summary>or, nor.</summary>
    Or,

    /// <summary>that as conjunction or relative.</summary>
    That,

    /// <summary>who, which, whom, whose, where.</summary>
    Relative,

    /// <summary>if, unless, whether …: conditions.</summary>
    Conditional,

    /// <summary>when, while, after, before, because, as, since, although …</summary>
    Subordinator,

    /// <summary>Adverbs that may stand inside a verb group.</summary>
    Adverb,

    /// <summary>there in "there was".</summary>
    Existential,

    /// <summary>what, how, why … as question words.</summary>
    Question,
}
