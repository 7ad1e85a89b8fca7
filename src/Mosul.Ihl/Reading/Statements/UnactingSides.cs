using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Notices which sides a sentence tells as suffering, captured or fled from, and which phrases name a side without letting it act: "Malian soldiers lay dead",
/// "a member of the front among them", "escaped from the rebels' land". What the sentence tells is laid at their door only where its grammar says so, never by inference.
/// </summary>
internal sealed class UnactingSides(SentenceContext sentence, SentenceConcepts concepts, PartyRegistry parties)
{
    // How many phrases "soldiers of a brigade of the army" may hang on each other.
    private const int Depth = 4;

    private readonly List<int> _here = [];
    private readonly List<int> _before = [];
    private int _read = -1;

    /// <summary>Whether the sentence tells what befell the side of a party.</summary>
    internal bool Suffers(int party)
    {
        Read();
        return IsIn(party, _here);
    }

    /// <summary>Whether the sentence just before told what befell the side of a party.</summary>
    internal bool SufferedBefore(int party)
    {
        Read();
        return IsIn(party, _before);
    }

    /// <summary>Whether a phrase names those it befalls, those fled from, the kin of fighters, or one who is told among the victims.</summary>
    internal bool IsApart(int phrase) => IsVictim(phrase, 0) || IsLeft(phrase) || IsOfKin(phrase);

    private bool IsIn(int party, List<int> sides)
    {
        foreach (int side in sides)
            if (parties[side].IsOneSideWith(parties[party]))
                return true;
        return false;
    }

    internal void Read()
    {
        if (_read == sentence.Index)
            return;
        _before.Clear();
        if (sentence.Index == _read + 1)
            _before.AddRange(_here);
        _read = sentence.Index;
        _here.Clear();
        for (int n = 0; n < sentence.Nouns.Count; n++)
            if (sentence.Nouns[n] is { Party: >= 0 } noun && parties[noun.Party].Fights && IsMen(n) && IsVictim(n, 0))
            {
                _here.Add(noun.Party);
                parties[noun.Party].Suffers = true;
            }
    }

    // "Syrian soldiers", "the front", not "Syrian homes".
    private bool IsMen(int n) => sentence.Nouns[n] is { PartyIsHead: true } or { Persons: not null, Object: null };

    private bool IsVictim(int n, int depth)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (clause.Subjects.Contains(n) ? Befalls(clause) || IsMadeTo(c) || IsHelpless(clause) : n > 0 && clause.Objects.Contains(n) && sentence.Chunks[n - 1].Kind is ChunkKind.VerbGroup or ChunkKind.And or ChunkKind.Or or ChunkKind.Comma && Harms(clause) && !sentence.Chunks[clause.Verb].Passive)
                return true;
        }
        return sentence.Nouns[n].Condition is not null || IsAmong(n) || depth < Depth && HostOf(n) is >= 0 and var host && IsVictim(host, depth + 1);
    }

    /// <summary>Whether a clause tells what befalls its subject: "were shot", "lay dead", "suffered"; not "was accused", "were seen".</summary>
    internal bool Befalls(Clause clause)
    {
        if (sentence.Chunks[clause.Verb].Passive)
            return Harms(clause) || Tells(clause.Verb, Concept.DoneTo);
        return Tells(clause.Verb, Concept.Befalling) || sentence.VerbOf(clause) is { } verb && verb.Attribute("frame") == "patient" && (verb.Category == LexiconCategory.Act && verb.As<ActKind>() != ActKind.Flight || clause.Objects.Exists(o => sentence.Nouns[o].Act is not null));
    }

    // "had to be treated for burns".
    private bool IsMadeTo(int c)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d] is { Link: ClauseLink.Infinitive } inner && inner.Governor == c && inner.Subjects.Count == 0 && sentence.Chunks[inner.Verb].Passive && Befalls(inner))
                return true;
        return false;
    }

    // "were lying face down", "knelt with their hands up": told of them before anything else is.
    private bool IsHelpless(Clause clause)
    {
        if (IsAct(clause))
            return false;
        var words = sentence.Words(clause);
        int end = clause.Objects.Count > 0 ? sentence.Chunks[clause.Objects[0]].First : words.End;
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (words.Contains(cue.Item.First) && cue.Item.First >= sentence.Chunks[clause.Verb].End && cue.Item.First < end && cue.Item.Sense(LexiconCategory.Circumstance) is { } told && told.As<CircumstanceKind>() is CircumstanceKind.HorsDeCombat or CircumstanceKind.InCustody)
                return true;
        return false;
    }

    private bool IsAct(Clause clause) => sentence.VerbOf(clause) is { Category: LexiconCategory.Act or LexiconCategory.Frame };

    private bool Harms(Clause clause) =>
        !sentence.Chunks[clause.Verb].Negated && sentence.VerbOf(clause) is { Category: LexiconCategory.Act or LexiconCategory.Frame } verb && verb.As<ActKind>() is var act && (act.IsAttack() || act.IsHarm() || act.IsProhibitedConduct() || act is ActKind.Capture or ActKind.Surrender);

    /// <summary>Whether a phrase names one of those told before: "a member of the front among them", "among them a guard of the army", "including two soldiers of the army".</summary>
    internal bool IsAmong(int n)
    {
        int after = n + 1;
        while (after + 1 < sentence.Chunks.Count && sentence.Is(after, "of"))
            after += 2;
        return IsAmongThem(after) || n > 0 && IsAmongThem(n - 1) || n > 1 && IsAmongThem(n - 2) || n > 0 && sentence.HeadOf(n - 1).Is(WordKind.Breakdown);
    }

    private bool IsAmongThem(int chunk) =>
        chunk >= 0 && chunk < sentence.Chunks.Count && (sentence.IsPhrase(chunk, "among them") || chunk + 1 < sentence.Chunks.Count && sentence.Is(chunk, "among") && sentence.IsOneOf(chunk + 1, "them", "whom", "those"));

    private int HostOf(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && sentence.IsOneOf(p.Preposition, "of", "from", "in", "with"))
                return p.Host;
        return -1;
    }

    /// <summary>Whether a phrase names those or the ground that people are told to leave: "fled the front", "ran away from the brigade", "escaped from land of the front".</summary>
    internal bool IsLeft(int n)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Objects.Contains(n) && Tells(sentence.Clauses[c].Verb, Concept.Leaving))
                return true;
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && sentence.IsOneOf(p.Preposition, "from", "of", "by"))
                return sentence.Is(p.Preposition, "from") && (p.Clause >= 0 && Tells(sentence.Clauses[p.Clause].Verb, Concept.Leaving) || p.Host >= 0 && Tells(p.Host, Concept.Leaving)) || p.Host >= 0 && p.Host != n && IsGround(p.Host) && IsLeft(p.Host);
        return false;
    }

    private bool IsGround(int n) => sentence.Nouns[n] is { Party: < 0, Persons: null, Weapon: null };

    // "the wife of a commander of the front", "a cousin of a rebel leader".
    private bool IsOfKin(int n)
    {
        if (Tells(n, Concept.Kin))
            return true;
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Host >= 0 && p.Host != n && sentence.Is(p.Preposition, "of"))
                return Tells(p.Host, Concept.Kin);
        return false;
    }

    private bool Tells(int chunk, Concept asked)
    {
        for (int token = sentence.Chunks[chunk].First; token < sentence.Chunks[chunk].End; token++)
            if (concepts.Tells(token, asked))
                return true;
        return false;
    }
}
