using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Starts a proposition from a clause or a nominal act, and completes it with its circumstances, date, stance and places.</summary>
internal sealed class PropositionBuilder(SentenceContext sentence, PatientReader patients, MeansReader means, CircumstanceReader circumstances, StanceReader stances, PlaceReader places)
{
    /// <summary>The proposition of a clause whose act the given words tell.</summary>
    internal Proposition Start(int c, ActKind act, TokenRange words)
    {
        var clause = sentence.Clauses[c];
        var range = sentence.Words(clause);
        foreach (int subject in clause.Subjects)
            range = new(Math.Min(range.First, sentence.Chunks[subject].First), range.End);
        return new Proposition { Sentence = sentence.Index, Act = act, ActWords = words, Words = range, Clause = c };
    }

    /// <summary>The proposition of a noun phrase that names an act, told in a clause or by itself (-1).</summary>
    internal Proposition StartNominal(int n, int clause)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        var words = sentence.Words(n);
        var proposition = new Proposition
        {
            Sentence = sentence.Index,
            Act = noun.Act?.As<ActKind>() ?? ActKind.Breach,
            ActWords = sentence.WordsOfItem(noun.ActItem >= 0 ? noun.ActItem : noun.LabelItem),
            Words = clause >= 0 ? sentence.Words(sentence.Clauses[clause]) : words,
            Clause = clause,
            Chunk = n,
            Series = noun.Series,
            Campaign = noun.Campaign,
            Anaphoric = sentence.Chunks[n].Definite && noun.Number < 0,
        };
        proposition.Widen(words);
        if (noun.Act is { } act)
            MeansReader.AddOf(proposition, act, proposition.ActWords);
        return proposition;
    }

    internal void Complete(Proposition proposition)
    {
        var clause = sentence.Clauses[proposition.Clause];
        circumstances.Read(proposition, proposition.Words);
        foreach (var p in sentence.Prepositions)
        {
            if (!SentenceContext.FollowsVerb(p, clause))
                continue;
            ref readonly var noun = ref sentence.Nouns[p.Phrase];
            if (proposition.Act.IsAttack() && (noun.Object is not null || noun.Persons is not null || noun.PartyIsHead && !sentence.Is(p.Preposition, "towards")) && sentence.IsOneOf(p.Preposition, "on", "at", "into", "towards", "near", "against", "over", "onto") && !HasObject(proposition, p.Phrase))
                patients.Add(proposition, p.Phrase, false);
            // "fired sixty shells into it", "three rounds at her".
            else if (proposition.Act.IsAttack() && sentence.Chunks[p.Phrase].Pronoun && sentence.IsOneOf(p.Preposition, "on", "at", "into", "over", "onto"))
                patients.Add(proposition, p.Phrase, false);
            // "hid rockets under homes", "parked launchers between the tents", "left tripwires on bodies".
            else if (proposition.Act is ActKind.MilitaryUse or ActKind.MineLaying && (noun.Object is not null || noun.Persons is not null && !noun.PartyIsHead) && !sentence.IsOneOf(p.Preposition, "against", "at", "with", "by") && (!sentence.Is(p.Preposition, "of") || IsPartOfPlace(p.Host)) && !HasObject(proposition, p.Phrase))
                patients.Add(proposition, p.Phrase, false);
            // "struck tents in the humanitarian zone", "set off charges inside the dam": where it stands is what is struck too.
            else if (proposition.Act.IsAttack() && noun.Object?.As<ObjectKind>() is ObjectKind.ProtectedZone or ObjectKind.Dam or ObjectKind.NuclearStation && sentence.IsOneOf(p.Preposition, "in", "inside", "within") && !HasObject(proposition, p.Phrase))
                patients.Add(proposition, p.Phrase, false);
            // "put two bombs into the crest of the dam": what falls on a part falls on the whole.
            else if (proposition.Act.IsAttack() && noun.Object is not null && sentence.Is(p.Preposition, "of") && IsStruckPart(p.Host, clause) && !HasObject(proposition, p.Phrase))
                patients.Add(proposition, p.Phrase, false);
            else if (noun.Weapon is not null && sentence.IsOneOf(p.Preposition, "with", "using"))
                means.Add(proposition, noun);
        }
        if (proposition.Date < 0 && clause.Governor >= 0 && clause.Link == ClauseLink.Participle)
            circumstances.ReadDate(proposition, sentence.Words(sentence.Clauses[clause.Governor]));
        if (IsUnaimed(proposition))
            AddSettlements(proposition, clause);
        if (proposition.Act == ActKind.EvacuationOrder)
            AddTermsOfOrder(proposition);
        stances.Read(proposition, proposition.Clause);
        places.Read(sentence, proposition);
    }

    /// <summary>Hedges a proposition as another clause that some of its words stand in is hedged: "allegedly used disproportionate force, in which 40 died".</summary>
    internal void Hedge(Proposition proposition, int clause)
    {
        var beside = Start(clause, proposition.Act, proposition.ActWords);
        stances.Read(beside, clause);
        if (Stance.IsTold(beside.Stance))
            proposition.Hedge(beside.Stance, beside.StanceCue);
    }

    private bool IsStruckPart(int part, Clause clause)
    {
        if (part < 0 || sentence.Nouns[part] is not { Object: null, Persons: null, Weapon: null, Party: < 0, Act: null })
            return false;
        if (clause.Objects.Contains(part))
            return true;
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == part)
                return sentence.IsOneOf(p.Preposition, "on", "at", "into", "in", "inside", "onto", "against", "near");
        return false;
    }

    // "from the roofs of the school", "in the courtyard of a clinic": the whole is used where its part is.
    private bool IsPartOfPlace(int part)
    {
        if (part < 0 || sentence.Nouns[part] is not { Object: null, Persons: null, Weapon: null, Party: < 0 })
            return false;
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == part)
                return !sentence.IsOneOf(p.Preposition, "of", "with", "by", "for");
        return false;
    }

    // "ordered families to leave within 24 hours or be killed": the terms stand in what was ordered.
    private void AddTermsOfOrder(Proposition proposition)
    {
        for (int c = proposition.Clause + 1; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Infinitive } ordered && ordered.Governor == proposition.Clause)
                circumstances.Read(proposition, sentence.Words(ordered));
    }

    private static bool IsUnaimed(Proposition proposition)
    {
        if (proposition.Act.IsAttack())
            foreach (var (kind, _) in proposition.Circumstances)
                if (kind is CircumstanceKind.Imprecise or CircumstanceKind.CannotBeDirected or CircumstanceKind.Indiscriminate)
                    return true;
        return false;
    }

    // "fired unguided rockets at Sderot": a town that is fired at blindly is a place where people live.
    private void AddSettlements(Proposition proposition, Clause clause)
    {
        foreach (var (chunk, place) in places.Here)
            if (place.Kind is PlaceKind.Neighbourhood or PlaceKind.Village or PlaceKind.Town or PlaceKind.City && (clause.Objects.Contains(chunk) || IsFiredAt(chunk, clause)))
                proposition.AddCircumstance(CircumstanceKind.PopulatedArea, sentence.Words(chunk));
    }

    private bool IsFiredAt(int phrase, Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == phrase && SentenceContext.FollowsVerb(p, clause) && sentence.IsOneOf(p.Preposition, "on", "at", "into", "onto", "against", "over", "across", "towards"))
                return true;
        return false;
    }

    /// <summary>Completes the proposition of a nominal act that is told by itself.</summary>
    internal void CompleteNominal(Proposition proposition)
    {
        int n = proposition.Chunk, last = n;
        foreach (var p in sentence.Prepositions)
            if (p.Host == last || p.Host == n)
                last = p.Phrase;
        proposition.Widen(new(sentence.Chunks[n].First, sentence.Chunks[last].End));
        circumstances.Read(proposition, proposition.Words);
        int clause = sentence.ClauseAt(n);
        if (clause >= 0 && sentence.Clauses[clause] is var told && told.Objects.Contains(n) && sentence.VerbOf(told) is { Category: LexiconCategory.Verb } verb && (verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Declare)))
            circumstances.Read(proposition, WithObjects(told));
        if (clause >= 0 && proposition.StanceCue.IsNone)
            stances.Read(proposition, clause);
        places.Read(sentence, proposition);
    }

    private bool HasObject(Proposition proposition, int phrase)
    {
        foreach (var (_, words) in proposition.Objects)
            if (words == sentence.Words(phrase))
                return true;
        return false;
    }

    // "called the bombing “disproportionate”": what it is called follows it.
    private TokenRange WithObjects(Clause clause)
    {
        var (first, end) = sentence.Words(clause);
        foreach (int o in clause.Objects)
            end = Math.Max(end, sentence.Chunks[o].End);
        return new(first, end);
    }
}
