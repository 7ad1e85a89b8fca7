using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what the words of a frame would answer to an accusation: a denial, another explanation, an admission.</summary>
internal sealed class AnswerReader(SentenceContext sentence, PartyRegistry parties)
{
    internal Answer? Read(SpeechFrame frame)
    {
        if (frame.Verb == VerbKind.Deny && TurnsDownOffer(frame))
            return null;
        // "does not dispute it", "has not denied it".
        if (frame.Verb == VerbKind.Deny && IsSilence(frame))
            return IsDispute(frame) ? new(ResponseKind.Accepts, true) : null;
        if (frame.Verb is VerbKind.Deny or VerbKind.Admit)
            return new(OfVerb(frame) ?? (frame.Verb == VerbKind.Deny ? ResponseKind.DeniesAct : ResponseKind.Accepts), true);
        if (frame.Verb is not (VerbKind.Say or VerbKind.Declare or VerbKind.Believe or VerbKind.Accuse or VerbKind.Promise))
            return null;
        if (IsSilence(frame))
            return null;
        if (CueIn(frame) is { } cue)
            return new(cue, cue == ResponseKind.DeniesAct);
        if (TurnsDown(frame))
            return new(ResponseKind.DeniesAct, false);
        if (SpeaksOf(frame))
            return new(ResponseKind.OtherExplanation, false);
        if (Inquires(frame))
            return new(ResponseKind.OpensInquiry, false);
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (frame.Covers(sentence.Chunks[sentence.Clauses[c].Verb].First) && DeniesConduct(sentence.Clauses[c]))
                return new(ResponseKind.DeniesAct, false);
        return frame.Verb == VerbKind.Say && !HasCueWord(frame) && (NamesMilitaryAim(frame) || TellsOfOwn(frame) || TellsHowItWas(frame)) ? new(ResponseKind.OtherExplanation, false) : null;
    }

    private bool IsDispute(SpeechFrame frame) => sentence.Tokens[frame.Cue.End - 1] is "dispute" or "disputed" or "contest" or "contested" or "challenge" or "challenged";

    // "rejected a ceasefire": an offer, no account.
    private bool TurnsDownOffer(SpeechFrame frame)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (frame.Cue.Contains(sentence.Chunks[sentence.Clauses[c].Verb].End - 1))
                foreach (int o in sentence.Clauses[c].Objects)
                    if (o > sentence.Clauses[c].Verb)
                        return sentence.HeadOf(o).HasRole("offer");
        return false;
    }

    // "the stalls had been empty for months", "a gas bottle exploded": what whoever is accused tells of the thing, as it was or had been.
    private bool TellsHowItWas(SpeechFrame frame)
    {
        if (LooksAhead(frame))
            return false;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Complement or ClauseLink.Main or ClauseLink.Coordinate } told && sentence.Chunks[told.Verb] is { Form: VerbForm.Finite } verb && frame.Covers(verb.First) && IsPast(verb))
                return true;
        return false;
    }

    private bool IsPast(in Chunk verb)
    {
        for (int i = verb.FirstItem; i < verb.EndItem; i++)
            if (sentence.Tokens[sentence.Items[i].First] is "was" or "were" or "had" || i == verb.Head && (sentence.Items[i].Form & FormKind.Past) != 0)
                return true;
        return false;
    }

    // "would not discuss", "has not said that it did": nothing is said.
    private bool IsSilence(SpeechFrame frame)
    {
        foreach (ref readonly var chunk in sentence.Chunks.AsSpan())
            if (chunk.Kind == ChunkKind.VerbGroup && chunk.Negated && frame.Cue.Contains(chunk.End - 1))
                return true;
        return false;
    }

    // "according to the police": a source of news, not somebody who answers.
    private bool HasCueWord(SpeechFrame frame)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (frame.Cue.Contains(item.First) && item.Entry is { Category: LexiconCategory.Cue })
                return true;
        return false;
    }

    private ResponseKind? OfVerb(SpeechFrame frame)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (frame.Cue.Contains(item.First) && item.Entry is { Category: LexiconCategory.Verb } verb && KindOf(verb) is { } kind)
                return kind;
        return null;
    }

    private static ResponseKind? KindOf(CompiledEntry entry) => entry.Attribute("response") is { } name && Enum.TryParse(name, out ResponseKind kind) ? kind : null;

    // "called it propaganda", "said the report was baseless", "insisted that it respects the law".
    private ResponseKind? CueIn(SpeechFrame frame)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
        {
            if (!frame.Covers(item.First))
                continue;
            if (item.Sense(LexiconCategory.Speech) is { } noun && noun.As<SpeechNoun>() == SpeechNoun.Denial)
                return KindOf(noun) ?? ResponseKind.DeniesAct;
            if (item.Sense(LexiconCategory.Stance) is { } stance && stance.As<StanceKind>() == StanceKind.Denied)
                return ResponseKind.DeniesAct;
        }
        return null;
    }

    // "called the report a rehearsal for lawyers", "described these claims as part of a campaign": whatever name an account is given, it is not taken for what it is; but "called the report credible".
    private bool TurnsDown(SpeechFrame frame)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (!frame.Cue.Contains(sentence.Chunks[clause.Verb].End - 1) || !IsNaming(sentence.Tokens[sentence.Chunks[clause.Verb].End - 1]))
                continue;
            // "called that charge shameless".
            if (ReportingVerbs.IsThatAccount(sentence, clause))
                return !TakesSeriously(clause.Verb + 3, clause.Verb + 4);
            foreach (int o in clause.Objects)
                if (o > clause.Verb && sentence.Chunks[o].Definite)
                {
                    // "called this absurd".
                    if (sentence.Chunks[o].EndItem - sentence.Chunks[o].FirstItem == 2 && sentence.Tokens[sentence.Chunks[o].First] is "this" or "that" && sentence.HeadOf(o).Entry is null)
                        return true;
                    if (AccountIn(o) is >= 0 and var account && account + 1 < sentence.Chunks[o].EndItem)
                        return !TakesSeriously(o, clause.End);
                    if (sentence.Nouns[o].Speech is { } said && said.As<SpeechNoun>() is SpeechNoun.Utterance or SpeechNoun.Accusation)
                        return o + 1 < clause.End && !TakesSeriously(o + 1, clause.End);
                }
        }
        return false;
    }

    // "the story grotesque": the item that names the account; -1 when none does.
    private int AccountIn(int phrase)
    {
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (ReportingVerbs.IsAccount(sentence.Items[i], sentence.Tokens))
                return i;
        return -1;
    }

    // "Moscow speaks of an evacuation": another name for what is told.
    private bool SpeaksOf(SpeechFrame frame)
    {
        if (!(sentence.Tokens[frame.Cue.End - 1] is "of" or "about") || !(sentence.Tokens[frame.Cue.End - 2] is "speaks" or "spoke" or "speak" or "spoken" or "talks" or "talked" or "talk"))
            return false;
        foreach (ref readonly var chunk in sentence.Chunks.AsSpan())
            if (chunk.Kind == ChunkKind.VerbGroup && frame.Covers(chunk.First))
                return false;
        return true;
    }

    private static bool IsNaming(ReadOnlySpan<char> verb) =>
        verb.StartsWith("call", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("describ", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("brand", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("label", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("characteri", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("denounc", StringComparison.OrdinalIgnoreCase);

    private bool TakesSeriously(int from, int end)
    {
        for (int chunk = from; chunk < end; chunk++)
            for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
                if (sentence.Items[i].Sense(LexiconCategory.Word) is { } word && word.Attribute("role") == "credence")
                    return true;
        return false;
    }

    // "it was looking into the report", "an inquiry had been opened".
    private bool Inquires(SpeechFrame frame)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (frame.Covers(item.First) && (item.Entry is { Category: LexiconCategory.Verb } verb && verb.Is(VerbKind.Investigate) || item.Sense(LexiconCategory.Act) is { } act && act.As<ActKind>() == ActKind.Investigation))
                return true;
        return false;
    }

    // "its jets had flown no missions", "not one house was touched", "it strikes only military camps"; what will not or cannot be done denies nothing.
    private bool DeniesConduct(Clause clause)
    {
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        if (verb.Form == VerbForm.Finite && sentence.VerbOf(clause) is { } act && (act.Category is LexiconCategory.Act or LexiconCategory.Frame || act.Is(VerbKind.Use)) && IsExclusive(clause))
            return true;
        if (verb.Form != VerbForm.Finite || !(verb.Negated || HasNone(clause.Subjects) || HasNone(clause.Objects)))
            return false;
        if (verb.Modal >= 0 && !HasNever(verb))
            return false;
        return sentence.HeadOf(clause.Verb).Class == WordClass.Existential || sentence.VerbOf(clause) switch
        {
            { Category: LexiconCategory.Act or LexiconCategory.Frame } => true,
            { Category: LexiconCategory.Verb } other => (VerbKind)other.Value is VerbKind.Use or VerbKind.Cause or VerbKind.Light or VerbKind.General or VerbKind.Permit or VerbKind.Control,
            { } be => be.Is(FunctionWord.Be) || be.Is(FunctionWord.Have),
            null => true,
        };
    }

    private bool IsExclusive(Clause clause)
    {
        var (first, end) = sentence.Words(clause);
        for (int t = first; t < end; t++)
            if (sentence.Tokens[t] is "only" or "solely" or "exclusively")
                return true;
        return false;
    }

    // "no civilian", "not one house", "none of the villagers", "nothing"; "no soldiers" are its own losses.
    private bool HasNone(List<int> phrases)
    {
        foreach (int phrase in phrases)
        {
            if (sentence.Nouns[phrase].Persons is { } persons && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier)
                continue;
            var (first, _) = sentence.Words(phrase);
            if (sentence.Chunks[phrase].NoDeterminer || sentence.Tokens[first] is "no" or "No" or "not" or "Not" or "none" or "None" or "nobody" or "Nobody" or "nothing" or "Nothing" or "neither" or "Neither")
                return true;
            if (first > 0 && sentence.Tokens[first - 1] is "not" or "Not")
                return true;
        }
        return false;
    }

    private bool HasNever(in Chunk verb)
    {
        for (int t = verb.First; t < verb.End; t++)
            if (sentence.Tokens[t].Equals("never", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "it fires only in retaliation", "its men had met fire": what it says of itself or of those who are its own.
    private bool TellsOfOwn(SpeechFrame frame)
    {
        for (int i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase && frame.Covers(sentence.Chunks[i].First) && sentence.Tokens[sentence.Chunks[i].First] is "it" or "It" or "its" or "Its" or "our" or "Our" or "they" or "their" or "his" or "we" or "We")
                return !LooksAhead(frame);
        return false;
    }

    private bool LooksAhead(SpeechFrame frame)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Chunks[sentence.Clauses[c].Verb] is { Modal: >= 0 } verb && frame.Covers(verb.First))
                return true;
        return false;
    }

    // "the target was a command post", "those killed were fighters", "the men carried weapons", "rebels lit the fire": whoever is accused of harm to others names what it aimed at, or who did it.
    private bool NamesMilitaryAim(SpeechFrame frame)
    {
        for (int i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase && frame.Covers(sentence.Chunks[i].First) && sentence.Nouns[i] is var noun
                && (noun is { Object: { } thing } && thing.As<ObjectKind>() == ObjectKind.MilitaryObjective || noun is { Persons: { } persons } && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier || noun.Weapon is not null || noun is { Party: >= 0, PartyIsHead: true } && noun.Party != frame.Speaker && parties[noun.Party].Fights))
                return true;
        return false;
    }
}
