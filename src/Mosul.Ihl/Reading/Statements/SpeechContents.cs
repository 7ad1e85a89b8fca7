using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds what is said: the stretch of words, or the two stretches, that a verb of speech reports.</summary>
internal sealed class SpeechContents(SentenceContext sentence, QuotationIndex quotations)
{
    internal TokenRange Of(int c, Clause clause, int subject, bool inverted, VerbKind kind, CompiledEntry verb, out TokenRange before, out QuotationKind quotation)
    {
        before = TokenRange.None;
        int cueEnd = sentence.Chunks[clause.Verb].End;
        int after = inverted && subject >= 0 ? sentence.Chunks[subject].End : cueEnd;
        int start = subject >= 0 && !inverted ? Math.Min(sentence.Chunks[subject].First, sentence.Chunks[clause.Verb].First) : sentence.Chunks[clause.Verb].First;
        int end = TrimEnd(sentence.Sentence.EndToken);
        quotation = QuotationKind.Indirect;
        if (IsAside(c, clause, verb))
            return AroundAside(clause, end, out before);
        if (IsTrailing(c, clause, subject, inverted, verb))
        {
            before = BeforeCue(start);
            // A quotation that goes on after the cue: “…,” she said, “…”.
            int quote = QuotationAfter(after, clause);
            if (quote >= 0)
            {
                var whole = new TokenRange(quote, end);
                quotation = QuotationOf(whole, before);
                return whole;
            }
            var resumed = IsParenthetical(clause, after, end, out int next) ? new TokenRange(next, end) : TokenRange.None;
            quotation = QuotationOf(before, before);
            return resumed;
        }
        int from = ContentStart(c, clause, subject, inverted, after, kind, verb);
        if (from < 0 || from >= end)
            return TokenRange.None;
        int to = sentence.Chunks[clause.Verb].Form == VerbForm.Participle ? Math.Min(end, OwnEnd(c)) : ContentEnd(c, clause, from, end);
        var content = new TokenRange(from, TrimEnd(to));
        if (content.End <= content.First)
            return TokenRange.None;
        quotation = QuotationOf(content, TokenRange.None);
        return content;
    }

    // "…, as Amnesty reported in May", "As witnesses have said, …": whatever stands beside it is what was said.
    private bool IsAside(int c, Clause clause, CompiledEntry verb) =>
        clause is { Link: ClauseLink.Subordinate, Linker: >= 0 } && sentence.Is(clause.Linker, "as") && verb.Category == LexiconCategory.Verb && (VerbKind)verb.Value is VerbKind.Say or VerbKind.Show or VerbKind.Confirm && !sentence.HasFiniteComplement(c)
        && (clause.Linker == 0 || sentence.Chunks[clause.Linker - 1].Kind == ChunkKind.Comma) && !clause.Objects.Exists(o => o > clause.Verb) && !sentence.Chunks[clause.Verb].Passive;

    private TokenRange AroundAside(Clause clause, int end, out TokenRange before)
    {
        before = clause.Linker > 0 ? new(sentence.Sentence.FirstToken, TrimEnd(sentence.Chunks[clause.Linker].First)) : TokenRange.None;
        for (int i = clause.Verb + 1; i < sentence.Chunks.Count && clause.Linker == 0; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Comma)
                return new(sentence.Chunks[i].End, end);
        return TokenRange.None;
    }

    // "…, residents said", "…,” said X": a clause or a quotation stands before, and no complement follows.
    internal bool IsTrailing(int c, Clause clause, int subject, bool inverted, CompiledEntry verb)
    {
        if (sentence.Chunks[clause.Verb].Form != VerbForm.Finite || !(inverted && clause.Subjects.Count == 0) && clause.Link is ClauseLink.Relative or ClauseLink.Subordinate or ClauseLink.Conditional && clause.Linker >= 0)
            return false;
        int start = inverted || subject < 0 ? clause.Verb : Math.Min(subject, clause.Verb);
        int i = start - 1;
        bool quoted = false;
        while (i >= 0 && sentence.Chunks[i].Kind is ChunkKind.CloseQuote or ChunkKind.Dash or ChunkKind.Comma or ChunkKind.Stop)
        {
            quoted |= sentence.Chunks[i].Kind == ChunkKind.CloseQuote;
            i--;
        }
        if (i < 0 || i == start - 1)
            return quoted && i < 0;
        if (quoted && (quotations.At(sentence.Chunks[i].First) >= 0 || sentence.Chunks[0].Kind == ChunkKind.OpenQuote))
            return true;
        bool verbBefore = false;
        for (int v = 0; v < start && !verbBefore; v++)
            verbBefore = sentence.Chunks[v].Kind is ChunkKind.VerbGroup;
        bool opens = sentence.Chunks[0].Kind == ChunkKind.OpenQuote || quotations.At(sentence.Sentence.FirstToken) >= 0;
        if (!verbBefore && !opens && !IsParenthetical(clause, sentence.Chunks[clause.Verb].End, sentence.Sentence.EndToken, out _))
            return false;
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && sentence.Clauses[d].Link is ClauseLink.Complement && sentence.Clauses[d].Verb > clause.Verb && !IsReduced(sentence.Clauses[d]))
                return false;
        if (verb.Attribute("frame") == "tell")
            return true;
        foreach (int o in clause.Objects)
            if (o > clause.Verb && o != subject && sentence.Chunks[o - 1].Kind != ChunkKind.Comma)
                return false;
        return true;
    }

    // "…, it says in a report published on Thursday": what was published, nothing said.
    private bool IsReduced(Clause inner) =>
        inner is { Linker: < 0, Subjects.Count: 0 } && inner.Verb > 1 && sentence.Chunks[inner.Verb - 1].Kind == ChunkKind.NounPhrase && sentence.Chunks[inner.Verb - 2].Kind == ChunkKind.Preposition && (sentence.HeadOf(inner.Verb).Form & FormKind.PastParticiple) != 0 && sentence.Chunks[inner.Verb].EndItem - sentence.Chunks[inner.Verb].FirstItem == 1;

    internal bool OpensQuotation(Clause clause) => QuotationAfter(sentence.Chunks[clause.Verb].End, clause) >= 0;

    // "said on Monday: “…”", "told the paper, “…”": the first token of a full quotation that opens in the clause, after a mark or the verb itself.
    private int QuotationAfter(int after, Clause clause)
    {
        for (int i = clause.Verb + 1; i < sentence.Chunks.Count && i < clause.Verb + 14; i++)
        {
            ref readonly var chunk = ref sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.VerbGroup or ChunkKind.Stop)
                return -1;
            if (chunk.Kind != ChunkKind.OpenQuote || chunk.First < after)
                continue;
            if (quotations.At(chunk.End) < 0)
                continue;
            bool marked = sentence.Chunks[i - 1].Kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.VerbGroup or ChunkKind.Dash;
            return marked ? chunk.First : -1;
        }
        return -1;
    }

    // What stands before a speaker that follows: its quotation, from wherever it opened, or the sentence.
    private TokenRange BeforeCue(int start)
    {
        int first = sentence.Sentence.FirstToken, last = start - 1;
        while (last > first && sentence.Tokens.Kind[last] is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseQuote or TokenKind.Question or TokenKind.Exclamation or TokenKind.Period)
            last--;
        int q = quotations.At(last);
        if (q >= 0 && last + 1 >= quotations.Ranges[q].End - 2 && last < start - 1)
        {
            int opened = quotations.Ranges[q].First - 1;
            if (opened <= first || sentence.Tokens.Kind[opened - 1] is TokenKind.Comma or TokenKind.Colon or TokenKind.CloseQuote or TokenKind.Dash)
                return new(Math.Max(0, opened), last + 1);
        }
        if (sentence.Chunks[0].Kind is ChunkKind.And or ChunkKind.Or && sentence.Chunks.Count > 1)
            first = sentence.Chunks[1].First;
        return new(first, TrimEnd(start));
    }

    /// <summary>How the words of a content, or of its two stretches, are rendered.</summary>
    internal QuotationKind QuotationOf(TokenRange content, TokenRange before)
    {
        int quoted = quotations.QuotedTokens(content) + (before.IsNone || before == content ? 0 : quotations.QuotedTokens(before));
        int all = content.End - content.First + (before.IsNone || before == content ? 0 : before.End - before.First);
        return quoted == 0 ? QuotationKind.Indirect : quoted >= all - 4 ? QuotationKind.Direct : QuotationKind.Mixed;
    }

    // "The camp, the ministry said, had been empty": what follows goes on with what stood before.
    private bool IsParenthetical(Clause clause, int after, int end, out int next)
    {
        next = -1;
        for (int i = clause.Verb + 1; i < sentence.Chunks.Count && i < clause.Verb + 8; i++)
        {
            ref readonly var chunk = ref sentence.Chunks[i];
            if (chunk.First < after)
                continue;
            if (chunk.Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Adverb)
                continue;
            if (chunk.Kind != ChunkKind.Comma)
                return false;
            next = chunk.End;
            return next < end - 2 && FiniteAfter(next);
        }
        return false;
    }

    internal bool FiniteAfter(int token)
    {
        bool aside = false;
        foreach (ref readonly var chunk in sentence.Chunks.AsSpan())
        {
            if (chunk.First < token)
                continue;
            // "she told me, with soldiers standing by, drove …": what accompanies it stands between commas.
            if (chunk.First == token)
                aside = chunk.Kind == ChunkKind.Preposition && sentence.Tokens[token] is "with" or "without";
            if (aside && chunk.Kind == ChunkKind.Comma)
                aside = false;
            else if (!aside && chunk.Kind == ChunkKind.VerbGroup)
                return chunk.Form == VerbForm.Finite;
        }
        return false;
    }

    private int SkipMarks(int token, int end)
    {
        while (token < end && sentence.Tokens.Kind[token] is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.OpenQuote)
            token++;
        return token;
    }

    internal int TrimEnd(int end)
    {
        while (end > sentence.Sentence.FirstToken && sentence.Tokens.Kind[end - 1] is TokenKind.Period or TokenKind.Comma or TokenKind.CloseQuote or TokenKind.OpenQuote or TokenKind.Dash or TokenKind.Exclamation or TokenKind.Question or TokenKind.Semicolon or TokenKind.Colon)
            end--;
        return end;
    }

    private int ContentStart(int c, Clause clause, int subject, bool inverted, int after, VerbKind kind, CompiledEntry verb)
    {
        int quote = QuotationAfter(after, clause);
        int best = int.MaxValue;
        bool finite = false;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            if (inner.Governor != c || inner.Verb < clause.Verb || SpeaksOn(inner))
                continue;
            if (inner.Link is ClauseLink.Complement || kind == VerbKind.Believe && IsSeen(inner) || inner.Link is ClauseLink.Infinitive or ClauseLink.Participle or ClauseLink.Relative && !finite)
                best = Math.Min(best, StartOf(inner));
            finite |= inner.Link is ClauseLink.Complement;
        }
        if (quote >= 0 && quote <= best)
            return quote;
        bool tells = verb.Attribute("frame") == "tell";
        // "told reporters that …": what is told begins with the clause, not with those who are told.
        if (!(finite && kind is not (VerbKind.Accuse or VerbKind.Demand)))
            foreach (int o in clause.Objects)
                if (!(inverted && o == subject) && o > clause.Verb && !(tells && best == int.MaxValue))
                    best = Math.Min(best, sentence.Chunks[o].First);
        if (best == int.MaxValue || kind is VerbKind.Accuse or VerbKind.Demand)
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "of") || sentence.Is(p.Preposition, "for")))
                    best = Math.Min(best, sentence.Chunks[p.Preposition].First);
        int next = SkipMarks(after, sentence.Sentence.EndToken);
        if (best == int.MaxValue && next < sentence.Sentence.EndToken && sentence.Tokens.Kind[after < sentence.Sentence.EndToken ? after : after - 1] == TokenKind.Colon)
            best = next;
        // "said that its men had nothing to do with it": what is said begins with its conjunction, whether or not a verb is found in it.
        if (best == int.MaxValue && clause.Verb + 2 < sentence.Chunks.Count && sentence.Chunks[clause.Verb + 1].Kind == ChunkKind.That)
            best = sentence.Chunks[clause.Verb + 1].End;
        return best == int.MaxValue ? -1 : best;
    }

    /// <summary>"watched from the hill as soldiers burned the mill": what was seen.</summary>
    internal bool IsSeen(Clause inner) => inner is { Link: ClauseLink.Subordinate, Linker: >= 0 } && sentence.Is(inner.Linker, "as");

    // "denied it, saying that …", "…, adding that …": the same speaker begins anew.
    private bool SpeaksOn(Clause clause) => clause.Link == ClauseLink.Participle && clause.Linker < 0 && clause.Subjects.Count == 0 && sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } verb && ReportingVerbs.IsSpeech(verb) && sentence.Chunks[clause.Verb].Form == VerbForm.Gerund;

    private int StartOf(Clause clause)
    {
        int first = sentence.Chunks[clause.First].First;
        if (clause.Linker >= 0 && sentence.Chunks[clause.Linker].Kind is ChunkKind.That or ChunkKind.OpenQuote)
            first = Math.Max(first, sentence.Chunks[clause.Linker].End);
        return first;
    }

    // The end of a clause with those that hang on it.
    private int OwnEnd(int c)
    {
        int end = sentence.Chunks[sentence.Clauses[c].End - 1].End, last = c;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == last || sentence.Clauses[d].Governor == c)
            {
                end = Math.Max(end, sentence.Chunks[sentence.Clauses[d].End - 1].End);
                last = d;
            }
        return end;
    }

    private int ContentEnd(int c, Clause clause, int from, int end)
    {
        // A second verb of speech of the same speaker, or a new main clause, ends the content.
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            int start = sentence.Chunks[inner.First].First;
            // "The deacon, who asked not to be named, said …": the verb that waited for its subject.
            if (clause.Link == ClauseLink.Relative && inner.First < (clause.Linker >= 0 ? clause.Linker : clause.First) && inner.Verb > clause.Verb)
                return Math.Min(end, sentence.Chunks[inner.Verb].First);
            if (start <= from)
                continue;
            if (inner.Governor == c && SpeaksOn(inner))
                return Math.Min(end, start);
            // "accused him of spying and shot him": what the same subject does next.
            bool siblingVerb = inner.Link is ClauseLink.Main or ClauseLink.Coordinate && (inner.SubjectOf == c || inner.SubjectOf >= 0 && inner.SubjectOf == clause.SubjectOf && clause.Subjects.Count == 0);
            bool newMain = inner.Link == ClauseLink.Main && inner.Linker < 0;
            bool otherSpeech = inner.Link is ClauseLink.Coordinate && inner.Governor == clause.Governor && inner.Subjects.Count > 0 && sentence.VerbOf(inner) is { Category: LexiconCategory.Verb } v && ReportingVerbs.IsSpeech(v) && clause.Link != ClauseLink.Complement;
            if (siblingVerb || newMain || otherSpeech)
                return Math.Min(end, inner.First > 0 && sentence.Chunks[inner.First - 1].Kind == ChunkKind.And ? sentence.Chunks[inner.First - 1].First : start);
        }
        return end;
    }
}
