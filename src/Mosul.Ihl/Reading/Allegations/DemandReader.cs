using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Allegations;

/// <summary>Finds calls for something to be done: verbs of demand, and necessity beside words of accountability ("must not go unpunished").</summary>
internal sealed class DemandReader(SourceDocument document, StatementWriter writer, AttributionResolver attributions, PartyRegistry parties)
{
    private readonly List<Demand> _found = [];
    private readonly DisjointSpans _told = new();

    internal List<Demand> Found => _found;

    internal void Read(SentenceDemand sentence)
    {
        foreach (var frame in attributions.FramesOf(sentence.Sentence))
        {
            if (frame.Verb != VerbKind.Demand || frame.Content.IsNone)
                continue;
            Add(new(frame.Cue.First, frame.Content.End), sentence.KindIn(frame.Content) ?? DemandKind.Other, frame.SpeakerWords.IsNone ? attributions.At(frame.Cue.First, frame.Sentence, out _, out _) : attributions.Of(frame), frame.Addressee);
        }
        if (sentence.Necessity is { } words && sentence.KindIn(words) is { } kind)
            Add(words, kind, attributions.At(words.First, sentence.Sentence, out _, out _), sentence.Bound);
    }

    private string? IdOf(int addressee)
    {
        if (addressee < 0)
            return null;
        parties[addressee].Used = true;
        return parties[addressee].Id;
    }

    private void Add(TokenRange words, DemandKind kind, Attribution demander, int addressee)
    {
        var evidence = writer.Quote(words);
        if (_told.TryAdd(evidence.Span))
            _found.Add(new Demand { Id = ContentHash.Of("demand", document.Id, evidence.Span.ToString()), Kind = kind, Demander = demander, AddresseeId = IdOf(addressee), Evidence = evidence });
    }
}
