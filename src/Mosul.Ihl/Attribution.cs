namespace Mosul.Ihl;

/// <summary>Who says it: a chain of voices from the innermost outwards (<i>Kurdish intelligence ← Hoshyar Zebari ← Patrick Cockburn</i>). The document itself is always the last voice and is not listed.</summary>
/// <param name="Chain">The voices, innermost first. For the document's own voice, the body in whose name a statement, press release or report speaks; empty where that is a paper, an agency or unknown.</param>
/// <param name="Quotation">How the words are rendered.</param>
/// <param name="Content">The stretch of text that is attributed; null for the document's own voice.</param>
public sealed record Attribution(ValueList<Voice> Chain, QuotationKind Quotation, Evidence? Content)
{
    /// <summary>Voices that say the same words together with the innermost one ("residents and a medic said"); empty where it speaks alone.</summary>
    public ValueList<Voice> Joint { get; init; } = ValueList<Voice>.Empty;

    /// <summary>The document's own voice.</summary>
    public static Attribution OwnVoice { get; } = new(ValueList<Voice>.Empty, QuotationKind.OwnVoice, null);

    /// <summary>Whether the document speaks in its own voice.</summary>
    public bool IsOwnVoice => Quotation == QuotationKind.OwnVoice;
}
