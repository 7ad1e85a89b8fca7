namespace Mosul.Ihl.Reading.Layout;

/// <summary>A line of the page, or several that were one before they were wrapped, by its form.</summary>
internal struct PageLine
{
    internal int First;
    internal int End;

    /// <summary>The part it plays; null until something decides it. Lines still undecided at the end are body.</summary>
    internal SegmentRole? Role;

    /// <summary>The token at which a second part begins; 0 when the line is one part.</summary>
    internal int Split;

    internal SegmentRole SplitRole;

    /// <summary>An empty line stands before it.</summary>
    internal bool Apart;

    /// <summary>Ends as a sentence ends, or with a colon.</summary>
    internal bool Stops;

    /// <summary>Begins with a mark of a list.</summary>
    internal bool Item;

    internal bool Quotes;

    /// <summary>Holds a note mark behind a word: "ISIS*" or "fled.[2]".</summary>
    internal bool Noted;

    internal int Words;

    /// <summary>Words with a capital first letter.</summary>
    internal int Capitals;

    /// <summary>Words of one to three letters in lower case, which a title in capitals leaves small.</summary>
    internal int Small;

    internal readonly bool IsOpen => Role is null;

    /// <summary>Whether it is a stretch of running text: it stops, or is long.</summary>
    internal readonly bool IsProse => (Stops && Words >= 6) || Words > 24;

    /// <summary>Whether nearly all its words have capitals, as in a name or a title.</summary>
    internal readonly bool IsTitleCase => Words > 0 && Capitals > 0 && Capitals + Small >= Words;
}
