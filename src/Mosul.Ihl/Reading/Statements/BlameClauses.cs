using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Recognises clauses that accuse without a verb of accusing: "holds the army responsible for the fire", "put the blame for it on the Front", "laid the deaths at the army's door".</summary>
internal sealed class BlameClauses(SentenceContext sentence, PartyRegistry parties)
{
    /// <summary>Whether the subject of a clause accuses somebody in such words.</summary>
    internal bool Accuses(int c) => HeldFor(c) >= 0 || Held(c) || Door(c) >= 0 || Pinned(c) >= 0 || Named(c) || BlameGiven(c) >= 0;

    /// <summary>"suspects the rebels of burning the mill": whether a verb of suspicion accuses somebody of something.</summary>
    internal bool Suspects(int c, CompiledEntry verb)
    {
        var clause = sentence.Clauses[c];
        // "Police suspect the rebels."
        if (verb.Attribute("stance") == nameof(StanceKind.Suspected) && clause.Objects is [var only] && only == clause.Verb + 1 && sentence.AgentOf(only) is not null && (only + 1 >= sentence.Chunks.Count || sentence.Chunks[only + 1].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.And))
            return true;
        return verb.Attribute("stance") == nameof(StanceKind.Suspected) && (sentence.Chunks[clause.Verb].Passive ? sentence.SubjectsOf(c) : clause.Objects) is { Count: > 0 } named && named[0] + 1 is var of && (sentence.Chunks[clause.Verb].Passive ? sentence.Is(clause.Verb + 1, "of") : of < sentence.Chunks.Count && sentence.Is(of, "of"));
    }

    /// <summary>"holds the army responsible for the fire": the phrase of those held; -1 when nobody is.</summary>
    internal int HeldFor(int c)
    {
        var clause = sentence.Clauses[c];
        if (!IsOneOf(clause.Verb, "hold", "holds", "held", "holding"))
            return -1;
        foreach (int held in clause.Objects)
            if (held > clause.Verb && held + 1 < sentence.Chunks.Count && sentence.HeadOf(held + 1) is { Entry: { Category: LexiconCategory.Verb } cause } && cause.Is(VerbKind.Cause))
                return held;
        return -1;
    }

    // "holds the army responsible".
    private bool Held(int c)
    {
        foreach (int held in sentence.Clauses[c].Objects)
            if (held > sentence.Clauses[c].Verb && IsOneOf(sentence.Clauses[c].Verb, "hold", "holds", "held", "holding") && held + 1 < sentence.Chunks.Count && (IsResponsible(held) || IsResponsible(held + 1)))
                return true;
        return false;
    }

    private bool IsResponsible(int chunk)
    {
        for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Word)?.Attribute("role") == "responsible")
                return true;
        return false;
    }

    /// <summary>What a clause after "that" or "which" blames on somebody: "an attack that the mayor blamed on the army"; -1 when it says itself what.</summary>
    internal int Antecedent(int c) =>
        sentence.Clauses[c].Linker is > 0 and var linker && sentence.Chunks[linker].Kind is ChunkKind.That or ChunkKind.Relative && sentence.Chunks[linker - 1].Kind == ChunkKind.NounPhrase ? linker - 1 : -1;

    /// <summary>"laid the deaths at the door of the army": the phrase that names the door; -1 when there is none.</summary>
    internal int Door(int c)
    {
        var clause = sentence.Clauses[c];
        if (!IsOneOf(clause.Verb, "lay", "lays", "laid", "laying"))
            return -1;
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "at") && sentence.Tokens[sentence.Chunks[p.Phrase].End - 1] is "door" or "doorstep" or "feet")
                return p.Phrase;
        return -1;
    }

    /// <summary>"pinned the killings on the army": the phrase that names it; -1 when there is none.</summary>
    internal int Pinned(int c) =>
        IsOneOf(sentence.Clauses[c].Verb, "pin", "pins", "pinned", "pinning") && sentence.Clauses[c].Objects is [var thing] && !IsBlame(thing) && (sentence.Nouns[thing] is { Act: not null } or { Event: true } || sentence.Chunks[thing].Pronoun) ? Bearer(thing, "on") : -1;

    /// <summary>"named the army and its allies as the perpetrators": whether a clause does so.</summary>
    internal bool Named(int c)
    {
        var clause = sentence.Clauses[c];
        if (Pointed(clause) >= 0)
            return true;
        if (!IsOneOf(clause.Verb, "name", "names", "named", "naming", "identify", "identifies", "identified", "identifying") || sentence.Chunks[clause.Verb].Passive)
            return false;
        // "Two papers named the Front", not "named the belligerent".
        if (clause.Objects is [var only] && only == clause.Verb + 1 && EndsAt(only) && sentence.AgentOf(only) is { } named && parties[named.Party] is { Fights: true, Described: false, Kind: not PartyKind.Composite } && sentence.Nouns[only].Form == ReferenceForm.Name && !clause.Subjects.Exists(s => sentence.AgentOf(s) is not null))
            return true;
        return NamedAsDoer(clause);
    }

    /// <summary>"as the perpetrators", "as responsible": whether a clause that names somebody says what for.</summary>
    internal bool NamedAsDoer(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "as") && (sentence.Tokens[sentence.Chunks[p.Phrase].End - 1] is "perpetrator" or "perpetrators" or "culprit" or "culprits" or "killers" or "attackers" || IsResponsible(p.Phrase)))
                return true;
        return false;
    }

    /// <summary>"The governor pointed at the Front": the phrase that names it; -1 when nobody is pointed at.</summary>
    internal int Pointed(Clause clause)
    {
        if (IsOneOf(clause.Verb, "point", "points", "pointed", "pointing") && !sentence.Chunks[clause.Verb].Passive)
            foreach (var p in sentence.Prepositions)
                if (p.Preposition == clause.Verb + 1 && sentence.IsOneOf(p.Preposition, "at", "to") && EndsAt(p.Phrase) && sentence.AgentOf(p.Phrase) is not null && sentence.Nouns[p.Phrase].Form == ReferenceForm.Name)
                    return p.Phrase;
        // The verb may hold its preposition.
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        if (verb is { Passive: false } && verb.End - verb.First > 1 && sentence.Tokens[verb.End - 2] is "point" or "points" or "pointed" && sentence.Tokens[verb.End - 1] is "at" or "to" && clause.Objects is [var only] && EndsAt(only) && sentence.AgentOf(only) is not null && sentence.Nouns[only].Form == ReferenceForm.Name)
            return only;
        return -1;
    }

    private bool EndsAt(int phrase) => phrase + 1 >= sentence.Chunks.Count || sentence.Chunks[phrase + 1].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.CloseQuote or ChunkKind.OpenParenthesis;

    /// <summary>"put the blame for the fire on the army": the object that names the blame; -1 when there is none.</summary>
    internal int BlameGiven(int c)
    {
        if (!IsOneOf(sentence.Clauses[c].Verb, "put", "puts", "putting", "pin", "pins", "pinned", "pinning", "place", "places", "placed", "placing", "lay", "lays", "laid", "laying", "cast", "casts", "casting", "heap", "heaps", "heaped", "heaping", "assign", "assigns", "assigned", "assigning"))
            return -1;
        foreach (int o in sentence.Clauses[c].Objects)
            if (o > sentence.Clauses[c].Verb && IsBlame(o) && Bearer(o, "on", "upon", "with", "at") >= 0)
                return o;
        return -1;
    }

    /// <summary>"Responsibility for the fire lies with the army": the subject that names it; -1 when there is none.</summary>
    internal int BlameLying(int c)
    {
        foreach (int s in sentence.Clauses[c].Subjects)
            if (IsBlame(s) && LiesWith(sentence.Clauses[c]))
                return s;
            else if (IsBlame(s) && IsOneOf(sentence.Clauses[c].Verb, "lies", "lie", "lay", "rests", "rest", "rested", "falls", "fall", "fell") && Bearer(sentence.Clauses[c].Verb, "on", "upon", "with", "at") >= 0)
                return s;
        return -1;
    }

    private bool LiesWith(Clause clause) =>
        sentence.Chunks[clause.Verb] is var verb && verb.End - verb.First > 1 && sentence.Tokens[verb.End - 2] is "lies" or "lie" or "lay" or "rests" or "rested" && sentence.Tokens[verb.End - 1] is "with" or "on" && clause.Objects.Exists(o => sentence.AgentOf(o) is not null);

    /// <summary>The last phrase after one of these prepositions that names a party, of those behind a chunk; -1 when none does.</summary>
    internal int Bearer(int after, params ReadOnlySpan<string> prepositions)
    {
        int bearer = -1;
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > after && sentence.IsOneOf(p.Preposition, prepositions) && (sentence.AgentOf(p.Phrase) is not null || sentence.Nouns[p.Phrase] is { Party: >= 0, Weapon: not null }))
                bearer = p.Phrase;
        return bearer;
    }

    /// <summary>Whose door it is: "at the door of the army", "at the army's door"; -1 when it names no party.</summary>
    internal int OwnerOf(int door)
    {
        if (sentence.Nouns[door].Party >= 0)
            return door;
        foreach (var p in sentence.Prepositions)
            if (p.Host == door && sentence.Is(p.Preposition, "of") && sentence.AgentOf(p.Phrase) is not null)
                return p.Phrase;
        return -1;
    }

    private bool IsBlame(int phrase) => sentence.Chunks[phrase].Kind == ChunkKind.NounPhrase && sentence.HeadOf(phrase).Sense(LexiconCategory.Word)?.Attribute("role") == "blame";

    private bool IsOneOf(int verb, params ReadOnlySpan<string> forms)
    {
        var word = sentence.Tokens[sentence.Chunks[verb].End - 1];
        foreach (string form in forms)
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
