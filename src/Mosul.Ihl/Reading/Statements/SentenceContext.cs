using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>One sentence as items, chunks, clauses and noun meanings, and the questions that the later stages ask of it.</summary>
internal sealed class SentenceContext(TokenList tokens, ItemReader itemReader, Chunker chunker, ClauseBuilder clauseBuilder, NounReader nounReader, PartyRegistry parties)
{
    internal int Index { get; private set; }

    internal Sentence Sentence { get; private set; }

    internal TokenList Tokens => tokens;

    internal List<Item> Items => itemReader.Items;

    internal List<Chunk> Chunks => chunker.Chunks;

    internal List<Noun> Nouns => nounReader.Nouns;

    internal List<Clause> Clauses => clauseBuilder.Clauses;

    internal int ClauseCount => clauseBuilder.Count;

    internal List<PrepositionalPhrase> Prepositions => clauseBuilder.Prepositions;

    internal void Read(int index, Sentence sentence)
    {
        Index = index;
        Sentence = sentence;
        itemReader.Read(sentence.FirstToken, sentence.EndToken);
        chunker.Read(Items);
        clauseBuilder.Read(Items, Chunks);
        nounReader.Read(Items, Chunks);
    }

    internal string PartyId(int party) => parties[party].Id;

    internal Item HeadOf(int chunk) => Items[Chunks[chunk].Head];

    internal CompiledEntry? VerbOf(Clause clause) => HeadOf(clause.Verb).Entry;

    internal bool Is(int chunk, string word) => tokens[Chunks[chunk].First].Equals(word, StringComparison.OrdinalIgnoreCase) && Chunks[chunk].End - Chunks[chunk].First == 1;

    internal bool IsPhrase(int chunk, string words)
    {
        var span = tokens.Span(Chunks[chunk].First, Chunks[chunk].End);
        return tokens.Text.AsSpan(span.Start, span.Length).Equals(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of a chunk.</summary>
    internal TokenRange Words(int chunk) => new(Chunks[chunk].First, Chunks[chunk].End);

    /// <summary>The words of a clause, from its first to its last chunk, end marks trimmed.</summary>
    internal TokenRange Words(Clause clause)
    {
        int last = clause.End - 1;
        while (last > clause.Verb && Chunks[last].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.And or ChunkKind.Or or ChunkKind.CloseQuote or ChunkKind.OpenQuote or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Preposition or ChunkKind.That or ChunkKind.Subordinator)
            last--;
        return new(Chunks[clause.First].First, Chunks[last].End);
    }

    /// <summary>The subjects of a clause, its own or those it shares; empty when it has none.</summary>
    internal List<int> SubjectsOf(int clause)
    {
        for (int steps = 0; steps < 16; steps++)
        {
            var c = Clauses[clause];
            if (c.Subjects.Count > 0 || c.SubjectOf < 0 || c.SubjectOf == clause)
                return c.Subjects;
            clause = c.SubjectOf;
        }
        return Clauses[clause].Subjects;
    }
}
