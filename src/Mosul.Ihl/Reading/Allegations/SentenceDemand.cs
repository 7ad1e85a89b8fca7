using System.Runtime.InteropServices;
using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Allegations;

/// <summary>The words of demand in a sentence, kept after its chunks are gone.</summary>
internal sealed class SentenceDemand(int sentence)
{
    private List<(DemandKind Kind, int Token)>? _words;

    internal int Sentence { get; } = sentence;

    /// <summary>A clause of necessity ("must", "should", "it is necessary to"); null when there is none.</summary>
    internal TokenRange? Necessity { get; set; }

    /// <summary>The party that the clause of necessity binds; -1 when it names none.</summary>
    internal int Bound { get; set; } = -1;

    internal void Add(DemandKind kind, int token) => (_words ??= []).Add((kind, token));

    /// <summary>What is called for in a range of words; null when no word says it.</summary>
    internal DemandKind? KindIn(TokenRange range)
    {
        foreach (var (kind, token) in CollectionsMarshal.AsSpan(_words))
            if (range.Contains(token))
                return kind;
        return null;
    }
}
