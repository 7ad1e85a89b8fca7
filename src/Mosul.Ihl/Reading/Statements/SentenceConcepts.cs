using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The concepts that the words of a sentence tell, and those that the sentences just before it told.</summary>
internal sealed class SentenceConcepts(SentenceContext sentence, CompiledLexicon lexicon)
{
    private const int LongAgo = -10;

    private readonly List<(ConceptSet Concepts, TokenRange Words)> _found = [];
    private ConceptSet _last;
    private ConceptSet _lastButOne;
    private int _sentence = LongAgo;
    private int _paragraph = LongAgo;

    /// <summary>Where the sentence tells which concepts, in the order of its words.</summary>
    internal List<(ConceptSet Concepts, TokenRange Words)> Found => _found;

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
        _found.Clear();
        Here = default;
        for (int at = sentence.Sentence.FirstToken; at < sentence.Sentence.EndToken; at++)
            if (lexicon.Scenes.Words.Root(sentence.Tokens.Word[at]) > 0 && Match(at, out var concepts) is > 0 and var length)
            {
                Here |= concepts;
                _found.Add((concepts, new(at, at + length)));
            }
    }

    /// <summary>Whether a word tells one of some concepts by itself or opens a turn of phrase that does.</summary>
    internal bool Tells(int token, in ConceptSet concepts) => Here.Shares(concepts) && Match(token, out var told) > 0 && told.Shares(concepts);

    // The longest form at a token: "carry out" is no burden.
    private int Match(int at, out ConceptSet concepts)
    {
        concepts = default;
        var tokens = sentence.Tokens;
        var words = lexicon.Scenes.Words;
        int word = tokens.Word[at], node = word == 0 ? 0 : words.Root(word), length = 0;
        for (int i = at; node != 0;)
        {
            i++;
            if (words[node].Meanings != 0)
            {
                concepts = lexicon.Scenes.At(node);
                length = i - at;
            }
            if (i < sentence.Sentence.EndToken && tokens.Word[i] == lexicon.Hyphen)
                i++;
            if (i >= sentence.Sentence.EndToken)
                break;
            word = tokens.Kind[i] == TokenKind.Possessive ? lexicon.PossessiveMark : tokens.Word[i];
            node = word == 0 ? 0 : words.Child(node, word);
        }
        return length;
    }
}
