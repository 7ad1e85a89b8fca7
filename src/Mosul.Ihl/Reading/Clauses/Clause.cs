namespace Mosul.Ihl.Reading.Clauses;

/// <summary>One predicate with its subject, objects and prepositional phrases, all as indices of chunks.</summary>
internal sealed class Clause
{
    internal int Verb;
    internal ClauseLink Link;

    /// <summary>Index of the governing clause; -1 when none.</summary>
    internal int Governor;

    /// <summary>The chunk that links it (preposition, subordinator, relative); -1 when none.</summary>
    internal int Linker;

    /// <summary>The noun phrases that are its subject; empty when it has none of its own.</summary>
    internal List<int> Subjects { get; } = [];

    /// <summary>Clause whose subject it shares; -1 when it has its own or none.</summary>
    internal int SubjectOf;

    internal List<int> Objects { get; } = [];

    /// <summary>First and end chunk.</summary>
    internal int First;
    internal int End;

    /// <summary>Whether subjects are joined by "or".</summary>
    internal bool EitherSubject;

    internal void Reset(int verb, ClauseLink link, int governor, int linker)
    {
        Verb = verb;
        Link = link;
        Governor = governor;
        Linker = linker;
        Subjects.Clear();
        Objects.Clear();
        SubjectOf = -1;
        First = verb;
        End = verb + 1;
        EitherSubject = false;
    }
}
