using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Says whether a verb reports anything in the way it is used, what its speaker does with the words, and with what commitment.</summary>
internal sealed class ReportingVerbs(SentenceContext sentence, PartyRegistry parties, SpeechContents contents)
{
    internal static bool IsSpeech(CompiledEntry verb) => (VerbKind)verb.Value is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse or VerbKind.Deny or VerbKind.Admit or VerbKind.Demand or VerbKind.Threaten or VerbKind.Show or VerbKind.Declare or VerbKind.Promise or VerbKind.Confirm;

    // "I think": the voice is the same, only a hedge, a demand or a denial tells more.
    internal static bool Commits(CompiledEntry verb, VerbKind kind) =>
        kind is VerbKind.Demand or VerbKind.Deny or VerbKind.Accuse or VerbKind.Admit or VerbKind.Threaten or VerbKind.Promise || kind == VerbKind.Believe && verb.Attribute("stance") is not null;

    internal bool IsCall(Clause clause) => sentence.Tokens[sentence.Chunks[clause.Verb].End - 1].StartsWith("call", StringComparison.OrdinalIgnoreCase);

    // "called the attack disproportionate": something is named, not merely called.
    internal bool IsNaming(Clause clause)
    {
        if (IsThatAccount(sentence, clause))
            return true;
        if (clause.Objects.Count == 0 || sentence.Chunks[clause.Verb].Passive || sentence.Chunks[clause.Verb].Form == VerbForm.Infinitive)
            return false;
        int thing = -1;
        foreach (int o in clause.Objects)
            if (o > clause.Verb)
            {
                thing = o;
                break;
            }
        if (thing < 0 || thing + 1 >= sentence.Chunks.Count)
            return false;
        // "calls this a crime" is read as one phrase with two determiners.
        int first = sentence.Chunks[thing].FirstItem;
        if (sentence.Chunks[thing].EndItem - first > 2 && sentence.Items[first].Class == WordClass.Determiner && sentence.Items[first + 1].Class == WordClass.Determiner)
            return true;
        // "called the account propaganda": what it is called stands in the same phrase.
        if (sentence.Chunks[thing].Head - first > 1 && sentence.HeadOf(thing).Sense(LexiconCategory.Speech) is { } word && word.As<SpeechNoun>() == SpeechNoun.Denial)
            return true;
        // "called the story grotesque", "called this absurd": a word that no lexicon knows, taken for a noun.
        for (int i = first; i + 1 < sentence.Chunks[thing].EndItem; i++)
            if (IsAccount(sentence.Items[i], sentence.Tokens) || i == first && i + 2 == sentence.Chunks[thing].EndItem && sentence.Tokens[sentence.Items[i].First] is "this" or "that" && sentence.Items[i + 1].Entry is null)
                return true;
        int next = thing + 1;
        while (next < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.Preposition && next + 1 < sentence.Chunks.Count && sentence.Chunks[next + 1].Kind == ChunkKind.NounPhrase)
            next += 2;
        if (next < sentence.Chunks.Count && sentence.Chunks[next].Kind is ChunkKind.OpenQuote or ChunkKind.NounPhrase)
            return true;
        return next < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.Adverb && sentence.HeadOf(next).Class == WordClass.Adjective
            || sentence.Chunks[thing].EndItem - 1 > sentence.Chunks[thing].Head && sentence.Items[sentence.Chunks[thing].EndItem - 1].Class == WordClass.Adjective;
    }

    /// <summary>"called that charge shameless": the word before the account is no conjunction.</summary>
    internal static bool IsThatAccount(SentenceContext sentence, Clause clause) =>
        clause.Verb + 3 < sentence.Chunks.Count && sentence.Chunks[clause.Verb + 1].Kind == ChunkKind.That && sentence.Chunks[clause.Verb + 2] is { Kind: ChunkKind.NounPhrase } account && account.EndItem - account.FirstItem == 1
        && IsAccount(sentence.HeadOf(clause.Verb + 2), sentence.Tokens) && sentence.Chunks[clause.Verb + 3].Kind is ChunkKind.Adverb or ChunkKind.OpenQuote;

    /// <summary>Whether a word names what somebody has said: "the story", "the charge".</summary>
    internal static bool IsAccount(in Item item, TokenList tokens) =>
        item.Sense(LexiconCategory.Speech) is { } noun && noun.As<SpeechNoun>() is SpeechNoun.Utterance or SpeechNoun.Accusation || tokens[item.First] is "charge" or "charges" && item.End == item.First + 1;

    // "an attack that a rescuer says left many dead": the speaker stands inside what is said.
    internal bool IsEmbedded(Clause clause, int subject, Chunk chunk) =>
        chunk.Form == VerbForm.Finite && !chunk.Passive && subject > 0 && subject == clause.Verb - 1 && sentence.Chunks[subject - 1].Kind is ChunkKind.That or ChunkKind.Relative
        && clause.Verb + 1 < sentence.Chunks.Count && sentence.Chunks[clause.Verb + 1] is { Kind: ChunkKind.VerbGroup, Form: VerbForm.Finite };

    // Without a clause or a quotation after it a verb reports only in some of its uses: "cited three strikes", not "saw the car" or "to say a word".
    internal bool Reports(int c, Clause clause, CompiledEntry verb, VerbKind kind, Chunk chunk, int subject, bool inverted)
    {
        bool accuses = kind is VerbKind.Accuse or VerbKind.Deny or VerbKind.Admit or VerbKind.Demand or VerbKind.Threaten or VerbKind.Promise;
        if (chunk.Form == VerbForm.Infinitive)
            return clause.Governor >= 0 && kind is VerbKind.Accuse or VerbKind.Deny;
        if (clause.Link == ClauseLink.Relative && !inverted && kind is not (VerbKind.Deny or VerbKind.Admit or VerbKind.Accuse) && !HasObject(clause, subject) && !sentence.HasComplement(c))
            return false;
        // "fighters suspected of belonging to the group": a mark of theirs, not a report.
        if (chunk.Form == VerbForm.Participle)
            return kind == VerbKind.Accuse;
        bool trailing = contents.IsTrailing(c, clause, subject, inverted || subject > clause.Verb, verb);
        return kind switch
        {
            VerbKind.Believe => trailing || chunk.Passive || verb.Attribute("stance") is not null && sentence.HasComplement(c),
            VerbKind.Show => trailing || subject >= 0 && (IsSource(subject) || chunk.Passive && sentence.HeadOf(subject).Class is WordClass.ProperNoun or WordClass.Noun && sentence.Tokens.Has(sentence.HeadOf(subject).First, TokenFlags.Capital)) && chunk.Form == VerbForm.Finite,
            _ when verb.Attribute("frame") is "clause" or "tell" => trailing,
            _ => accuses || trailing || chunk.Form is VerbForm.Finite or VerbForm.Gerund,
        };
    }

    // Bodies that find and document, reports, footage, witnesses.
    private bool IsSource(int subject)
    {
        ref readonly var noun = ref sentence.Nouns[subject];
        return noun.Speech is not null || sentence.Chunks[subject].Pronoun
            || noun.Party >= 0 && parties[noun.Party].Kind is not (PartyKind.Country or PartyKind.ArmedGroup or PartyKind.Militia);
    }

    private static bool HasObject(Clause clause, int subject)
    {
        foreach (int o in clause.Objects)
            if (o > clause.Verb && o != subject)
                return true;
        return false;
    }

    internal static SpeechAct ActOf(CompiledEntry verb, VerbKind kind)
    {
        if (verb.Attribute("speech") is { } name && Enum.TryParse(name, out SpeechAct act))
            return act;
        return kind switch
        {
            VerbKind.Show or VerbKind.Confirm => SpeechAct.Finds,
            VerbKind.Accuse => SpeechAct.Accuses,
            VerbKind.Deny => SpeechAct.Denies,
            VerbKind.Admit => SpeechAct.Admits,
            VerbKind.Demand => SpeechAct.Demands,
            VerbKind.Threaten or VerbKind.Promise => SpeechAct.Announces,
            _ => SpeechAct.Says,
        };
    }

    internal static StanceKind StanceOf(CompiledEntry verb, VerbKind kind, Chunk chunk)
    {
        if (verb.Attribute("stance") is { } name && Enum.TryParse(name, out StanceKind stance))
            return chunk.Negated ? StanceKind.Unknown : stance;
        return kind switch
        {
            VerbKind.Believe => StanceKind.Believed,
            VerbKind.Accuse => StanceKind.Alleged,
            VerbKind.Deny => StanceKind.Denied,
            VerbKind.Admit => StanceKind.Admitted,
            VerbKind.Demand => StanceKind.CalledFor,
            VerbKind.Threaten => StanceKind.Threatened,
            VerbKind.Promise => StanceKind.Promised,
            _ => StanceKind.Asserted,
        };
    }
}
