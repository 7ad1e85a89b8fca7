using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The concepts that the words of a sentence tell, and those that the sentences just before it told.</summary>
internal sealed class SentenceConcepts(SentenceContext sentence, CompiledLexicon lexicon)
{
    private const int LongAgo = -10;

    // Which concepts the sentence tells where: the longest form at each of its words, in their order.
    private readonly SentenceList<(Concept Concepts, int Token)> _found = new();
    private readonly LexiconTrie _words = lexicon.Concepts.Words;
    private Concept _last;
    private Concept _lastButOne;
    private int _sentence = LongAgo;
    private int _paragraph = LongAgo;

    /// <summary>All that the sentence tells.</summary>
    internal Concept Here { get; private set; }

    /// <summary>All that was told before it: in the sentence before, and in the one before that where one paragraph holds all three.</summary>
    internal Concept Before => _last | _lastButOne;

    internal void Read()
    {
        bool follows = sentence.Index == _sentence + 1, together = follows && sentence.Sentence.Paragraph == _paragraph;
        _lastButOne = together ? _last : Concept.None;
        _last = follows ? Here : Concept.None;
        (_sentence, _paragraph) = (sentence.Index, sentence.Sentence.Paragraph);
        _found.Clear();
        Here = Concept.None;
        for (int at = sentence.Sentence.FirstToken; at < sentence.Sentence.EndToken; at++)
            if (_words.Root(sentence.Tokens.Word[at]) is > 0 and var root && LongestAt(at, root) is not Concept.None and var told)
            {
                _found.Add((told, at));
                Here |= told;
            }
    }

    /// <summary>Whether a word tells one of some concepts by itself or opens a turn of phrase that does.</summary>
    internal bool Tells(int token, Concept concepts)
    {
        if ((Here & concepts) != 0)
            foreach (ref readonly var found in _found.AsSpan())
                if (found.Token >= token)
                    return found.Token == token && (found.Concepts & concepts) != 0;
        return false;
    }

    /// <summary>Gives what was read back to the pool.</summary>
    internal void Release() => _found.Release();

    private Concept LongestAt(int first, int node)
    {
        var tokens = sentence.Tokens;
        var longest = Concept.None;
        for (int at = first + 1; node != 0; at++)
        {
            if (lexicon.Concepts.At(node) is not Concept.None and var told)
                longest = told;
            if (at < sentence.Sentence.EndToken && tokens.Word[at] == lexicon.Hyphen)
                at++;
            if (at >= sentence.Sentence.EndToken)
                break;
            int word = tokens.Kind[at] == TokenKind.Possessive ? lexicon.PossessiveMark : tokens.Word[at];
            node = word == 0 ? 0 : _words.Child(node, word);
        }
        return longest;
    }
}
