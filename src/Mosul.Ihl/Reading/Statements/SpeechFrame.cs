using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Who says which stretch of text, by which cue.</summary>
internal sealed class SpeechFrame
{
    /// <summary>The speaker; -1 when nobody is named.</summary>
    internal int Speaker { get; set; } = -1;

    /// <summary>Others that say the same words with the speaker ("Damascus and Moscow deny it"); null when it speaks alone.</summary>
    internal List<(int Speaker, TokenRange Words)>? With { get; set; }

    internal TokenRange SpeakerWords { get; set; } = TokenRange.None;

    internal TokenRange Cue { get; init; } = TokenRange.None;

    internal TokenRange Content { get; set; } = TokenRange.None;

    /// <summary>A second stretch, before the cue, of a quotation that goes on after it.</summary>
    internal TokenRange Before { get; set; } = TokenRange.None;

    /// <summary>The content with the quotations that go on with it over sentences; none as long as nothing does.</summary>
    internal TokenRange Extent { get; set; } = TokenRange.None;

    internal VerbKind Verb { get; init; }

    /// <summary>What the speaker does with the words.</summary>
    internal SpeechAct Act { get; init; }

    /// <summary>The commitment that the cue shows.</summary>
    internal StanceKind Stance { get; init; } = StanceKind.Asserted;

    internal QuotationKind Quotation { get; set; } = QuotationKind.Indirect;

    internal int Sentence { get; init; }

    /// <summary>Whether "I" or "we" speak: the voice is that of the quotation or the document, and only the commitment is the frame's own.</summary>
    internal bool Self { get; init; }

    /// <summary>What the words answer, should the speaker be accused; null when they are no answer.</summary>
    internal Answer? Answer { get; set; }

    /// <summary>Whom a demand is addressed to; -1 when it is no demand or nobody is named.</summary>
    internal int Addressee { get; set; } = -1;

    internal bool Covers(int token) => Content.Contains(token) || Before.Contains(token);

    internal int Length => Math.Max(0, Content.End - Content.First) + Math.Max(0, Before.End - Before.First);
}
