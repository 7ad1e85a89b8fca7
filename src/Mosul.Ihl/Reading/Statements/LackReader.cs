using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds which concepts of a sentence that themes ask for are said to be missing: "without the help of any lawyer", "lawyers were barred".</summary>
internal sealed class LackReader(SentenceContext sentence, SentenceConcepts concepts, CompiledLexicon lexicon)
{
    // How many words may stand between a concept and what says that it is missing: before it ("no … lawyer"), behind it ("lawyers … were barred").
    private const int Before = 8;
    private const int Behind = 5;

    private readonly ConceptSet _lacking = lexicon.Scenes.Named("lacking");
    private readonly ConceptSet _withheld = lexicon.Scenes.Named("withheld");

    internal void Read(List<PassageConcept> found)
    {
        var asked = lexicon.Scenes.OfThemes | _lacking | _withheld;
        bool lacks = false;
        foreach (var (told, words) in concepts.Forms)
            if (told.Shares(asked) && (words.End - words.First > 1 || !IsName(words.First)))
            {
                found.Add(new(told, words, false));
                lacks |= told.Shares(_lacking | _withheld);
            }
        for (int i = 0; lacks && i < found.Count; i++)
            if (LackOf(found[i], found) is { } lack)
                found[i] = found[i] with { Lacking = true, Words = new(Math.Min(lack.First, found[i].Words.First), Math.Max(lack.End, found[i].Words.End)) };
    }

    // A comma, a stop or "but" between two places of the sentence.
    private bool IsBroken(int first, int end)
    {
        for (int token = first; token < end; token++)
            if (sentence.Tokens.Kind[token] is not (TokenKind.Word or TokenKind.Number or TokenKind.Hyphen or TokenKind.Possessive)
                || sentence.Tokens[token] is var word && (word.Equals("but", StringComparison.OrdinalIgnoreCase) || word.Equals("although", StringComparison.OrdinalIgnoreCase) || word.Equals("while", StringComparison.OrdinalIgnoreCase)))
                return true;
        return false;
    }

    // "no water in the occupied town": what is missing stands before the place where it is missing.
    private bool IsApart(int first, int end)
    {
        for (int token = first; token < end; token++)
            foreach (string preposition in Places)
                if (sentence.Tokens[token].Equals(preposition, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    private static readonly string[] Places = ["in", "at", "on", "since", "during", "within", "inside", "under", "near", "after"];

    // "Human Rights Watch": a word in capitals inside a sentence is part of a name.
    private bool IsName(int token) =>
        token > sentence.Sentence.FirstToken && sentence.Tokens.Has(token, TokenFlags.Capital) && !sentence.Tokens.Has(token, TokenFlags.Shouted) && sentence.Tokens.Kind[token - 1] is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen;

    private TokenRange? LackOf(PassageConcept concept, List<PassageConcept> found)
    {
        if (concept.Concepts.Shares(_lacking | _withheld))
            return null;
        foreach (var other in found)
            if (other.Concepts.Shares(_lacking) && other.Words.End <= concept.Words.First && concept.Words.First - other.Words.End <= Before && !IsBroken(other.Words.End, concept.Words.First) && !IsApart(other.Words.End, concept.Words.First)
                || other.Concepts.Shares(_withheld) && other.Words.First >= concept.Words.End && other.Words.First - concept.Words.End <= Behind && !IsBroken(concept.Words.End, other.Words.First))
                return other.Words;
        return null;
    }
}
