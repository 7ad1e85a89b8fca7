using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the concepts of a sentence that themes ask for, and which of them are said to be missing: "without the help of any lawyer", "lawyers were barred".</summary>
internal sealed class ConceptReader(SentenceContext sentence, CompiledLexicon lexicon)
{
    // How many words may stand between a concept and what says that it is missing: before it ("no … lawyer"), behind it ("lawyers … were barred").
    private const int Before = 8;
    private const int Behind = 5;

    private readonly ConceptSet _asked = Asked(lexicon.Scenes);
    private readonly ConceptSet _lacking = lexicon.Scenes.Named("lacking");
    private readonly ConceptSet _withheld = lexicon.Scenes.Named("withheld");

    internal void Read(List<PassageConcept> found)
    {
        for (int token = sentence.Sentence.FirstToken; token < sentence.Sentence.EndToken; token++)
            ReadAt(token, found);
        for (int i = 0; i < found.Count; i++)
            if (LackOf(found[i], found) is { } lack)
                found[i] = found[i] with { Lacking = true, Words = new(Math.Min(lack.First, found[i].Words.First), Math.Max(lack.End, found[i].Words.End)) };
    }

    /// <summary>Whether a comma, a stop or "but" stands between two places of the sentence.</summary>
    internal bool IsBroken(int first, int end)
    {
        for (int token = first; token < end; token++)
            if (sentence.Tokens.Kind[token] is not (TokenKind.Word or TokenKind.Number or TokenKind.Hyphen or TokenKind.Possessive)
                || sentence.Tokens[token] is var word && (word.Equals("but", StringComparison.OrdinalIgnoreCase) || word.Equals("although", StringComparison.OrdinalIgnoreCase) || word.Equals("while", StringComparison.OrdinalIgnoreCase)))
                return true;
        return false;
    }

    private static ConceptSet Asked(Scenes scenes)
    {
        var asked = scenes.Named("lacking") | scenes.Named("withheld");
        foreach (var theme in scenes.Themes)
            foreach (var part in theme.Parts)
                asked |= part.Concept | part.Behind;
        return asked;
    }

    // Every form that starts at a token: "no trial" and "no" both tell something.
    private void ReadAt(int first, List<PassageConcept> found)
    {
        var words = lexicon.Scenes.Words;
        int word = sentence.Tokens.Word[first], node = word == 0 ? 0 : words.Root(word);
        for (int at = first + 1; node != 0; at++)
        {
            if (words[node].Meanings != 0 && lexicon.Scenes.At(node) is var told && told.Shares(_asked) && (at - first > 1 || !IsName(first)))
                found.Add(new(told, new(first, at), false));
            if (at < sentence.Sentence.EndToken && sentence.Tokens.Word[at] == lexicon.Hyphen)
                at++;
            if (at >= sentence.Sentence.EndToken)
                return;
            word = sentence.Tokens.Kind[at] == TokenKind.Possessive ? lexicon.PossessiveMark : sentence.Tokens.Word[at];
            node = word == 0 ? 0 : words.Child(node, word);
        }
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
