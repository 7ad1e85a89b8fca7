using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The concepts that the words of a sentence tell, and those that the sentences just before it told.</summary>
internal sealed class SentenceConcepts(SentenceContext sentence, CompiledLexicon lexicon)
{
    private const int LongAgo = -10;

    private readonly LexiconTrie _words = lexicon.Scenes.Words;
    private ConceptSet _last;
    private ConceptSet _lastButOne;
    private int _sentence = LongAgo;
    private int _paragraph = LongAgo;

    /// <summary>Which concepts the sentence tells where: the longest form at each of its words ("carry out" is no burden), in their order.</summary>
    internal SentenceList<(ConceptSet Concepts, TokenRange Words)> Found { get; } = new();

    /// <summary>Every form that starts at each of its words, in their order: "no trial" and "no" both tell something.</summary>
    internal SentenceList<(ConceptSet Concepts, TokenRange Words)> Forms { get; } = new();

    /// <summary>All that the sentence tells.</summary>
    internal ConceptSet Here { get; private set; }

    /// <summary>All that was told before it: in the sentence before, and in the one before that where one paragraph holds all three.</summary>
    internal ConceptSet Before { get; private set; }

    internal void Read()
    {
        bool follows = sentence.Index == _sentence + 1, together = follows && sentence.Sentence.Paragraph == _paragraph;
        _lastButOne = together ? _last : default;
        _last = follows ? Here : default;
        Before = _last | _lastButOne;
        (_sentence, _paragraph) = (sentence.Index, sentence.Sentence.Paragraph);
        Found.Clear();
        Forms.Clear();
        Here = default;
        var (first, end) = (sentence.Sentence.FirstToken, sentence.Sentence.EndToken);
        var words = sentence.Tokens.Word.AsSpan(0, end);
        var kinds = sentence.Tokens.Kind.AsSpan(0, end);
        for (int at = first; at < words.Length; at++)
        {
            int root = _words.Root(words[at]);
            if (root == 0)
                continue;
            // Most words that open a turn of phrase tell nothing by themselves and are not gone on with.
            ref readonly var node = ref _words[root];
            if (node.Meanings != 0 || at + 1 >= words.Length || kinds[at + 1] != TokenKind.Word || node.MayGoOn(words[at + 1]))
                ReadAt(at, root, end);
        }
    }

    /// <summary>Whether a word tells one of some concepts by itself or opens a turn of phrase that does.</summary>
    internal bool Tells(int token, in ConceptSet concepts)
    {
        if (Here.Shares(concepts))
            foreach (var (told, words) in Found)
                if (words.First >= token)
                    return words.First == token && told.Shares(concepts);
        return false;
    }

    /// <summary>Gives what was read back to the pool.</summary>
    internal void Release()
    {
        Found.Release();
        Forms.Release();
    }

    private void ReadAt(int first, int node, int end)
    {
        var tokens = sentence.Tokens;
        int before = Forms.Count;
        for (int at = first + 1; node != 0; at++)
        {
            ref readonly var here = ref _words[node];
            if (here.Meanings != 0)
                Forms.Add((lexicon.Scenes.At(node), new(first, at)));
            if (at < end && tokens.Word[at] == lexicon.Hyphen)
                at++;
            if (at >= end)
                break;
            int word = tokens.Kind[at] == TokenKind.Possessive ? lexicon.PossessiveMark : tokens.Word[at];
            node = word == 0 || !here.MayGoOn(word) ? 0 : _words.Child(node, word);
        }
        if (Forms.Count == before)
            return;
        Found.Add(Forms[^1]);
        Here |= Forms[^1].Concepts;
    }
}
