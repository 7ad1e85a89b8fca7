using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Finds circumstances that an opener and the word it opens tell together, with anything between them: "until two of them confessed", "without ever seeing a judge",
/// "so that aircraft would not bomb it". It looks at words, not at items: a longer form may hold either of the two.
/// </summary>
internal sealed class ComplementReader(SentenceContext sentence, CompiledLexicon lexicon)
{
    // How many words may stand between the opener and its complement; what tells of a state stands beside it.
    private const int Reach = 8;
    private const int StateReach = 3;

    private static readonly string[] Kinds = Enum.GetNames<OpenerKind>();
    private static readonly uint Opening = CompiledLexicon.Bit(LexiconCategory.Opener);
    private static readonly uint Completing = CompiledLexicon.Bit(LexiconCategory.Complement);

    /// <summary>What the sentence tells, from the opener to its complement.</summary>
    internal List<(CircumstanceKind Kind, TokenRange Words)> Found { get; } = [];

    internal void Read()
    {
        Found.Clear();
        for (int token = sentence.Sentence.FirstToken; token < sentence.Sentence.EndToken; token++)
            if (lexicon.Starts(sentence.Tokens.Word[token], Opening))
                ReadOpener(token);
    }

    // The longest opener that starts at a token, and what it opens.
    private void ReadOpener(int first)
    {
        Sense[]? senses = null;
        int end = first;
        for (int node = lexicon.Root(sentence.Tokens.Word[first]), at = first; node != 0; node = Next(node, ref at))
            if (lexicon.HasAny(node, Opening))
                (senses, end) = (lexicon.Senses(node), at + 1);
        if (senses is null)
            return;
        foreach (var sense in senses)
        {
            if (sense.Entry.Category != LexiconCategory.Opener)
                continue;
            var kind = sense.Entry.As<OpenerKind>();
            if (kind == OpenerKind.Before && !IsBefore(first))
                continue;
            ReadBehind(first, end, kind is OpenerKind.Before or OpenerKind.Limbs ? StateReach : Reach, Kinds[(int)kind]);
            if (kind == OpenerKind.Exchange)
                ReadBefore(first, end);
        }
    }

    private int Next(int node, ref int at) => ++at < sentence.Sentence.EndToken ? lexicon.Child(node, sentence.Tokens.Word[at]) : 0;

    private void ReadBehind(int first, int end, int reach, string opener)
    {
        int last = Math.Min(sentence.Sentence.EndToken, end + reach);
        for (int token = end; token < last && !Ends(token); token++)
            ReadComplement(token, opener, first, token + 1);
    }

    // "had been captured", "after being detained", but not "have been arrested": that is told of now.
    private bool IsBefore(int being)
    {
        for (int token = Math.Max(sentence.Sentence.FirstToken, being - 2); token < being; token++)
            if (sentence.Tokens[token] is var word && (word.Equals("had", StringComparison.OrdinalIgnoreCase) || word.Equals("having", StringComparison.OrdinalIgnoreCase) || word.Equals("after", StringComparison.OrdinalIgnoreCase)))
                return true;
        return false;
    }

    // "wants its commander freed in exchange": what is given in return may stand before.
    private void ReadBefore(int first, int end)
    {
        int least = Math.Max(sentence.Sentence.FirstToken, first - 3);
        for (int token = first - 1; token >= least && !Ends(token); token--)
            ReadComplement(token, nameof(OpenerKind.Exchange), token, end);
    }

    private void ReadComplement(int token, string opener, int first, int end)
    {
        int node = lexicon.Root(sentence.Tokens.Word[token]);
        if (node == 0 || !lexicon.HasAny(node, Completing))
            return;
        foreach (var sense in lexicon.Senses(node)!)
            if (sense.Entry.Category == LexiconCategory.Complement && sense.Entry.Attribute("after")!.Contains(opener, StringComparison.Ordinal))
                Add(sense.Entry.As<CircumstanceKind>(), new(first, end));
    }

    private void Add(CircumstanceKind kind, TokenRange words)
    {
        foreach (var found in Found)
            if (found.Kind == kind && found.Words.First == words.First)
                return;
        Found.Add((kind, words));
    }

    private bool Ends(int token) =>
        sentence.Tokens.Kind[token] is not (TokenKind.Word or TokenKind.Number or TokenKind.Hyphen or TokenKind.Possessive or TokenKind.OpenQuote)
        || sentence.Tokens[token] is var word && (word.Equals("who", StringComparison.OrdinalIgnoreCase) || word.Equals("which", StringComparison.OrdinalIgnoreCase));
}
