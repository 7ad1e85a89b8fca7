namespace Mosul.Ihl.Law;

/// <summary>A norm as people cite it, understood: "Art. 51 (5) (b) API", "Additional Protocol I, article 51(5)(b)" and "AP I 51(5)(b)" are one citation with one printed form.</summary>
public sealed record LegalCitation
{
    internal LegalCitation()
    {
    }

    /// <summary>Id of the <see cref="Treaty"/>; <c>CIHL</c> for a customary rule.</summary>
    public required string TreatyId { get; init; }

    /// <summary>Article, paragraph, item and so on as cited, in lower case, for example <c>51</c>, <c>5</c>, <c>b</c>; empty for a text without articles.</summary>
    public required ValueList<string> Path { get; init; }

    /// <summary>The canonical form of what was cited, for example <c>AP I art. 51(5)(b)</c> or <c>CIHL Rule 14</c>.</summary>
    public required string Text { get; init; }

    /// <summary>How it met the catalogue.</summary>
    public required CitationMatch Match { get; init; }

    /// <summary>The canonical form of what was found: the same as <see cref="Text"/> unless <see cref="Match"/> is <see cref="CitationMatch.Ancestor"/>.</summary>
    public required string Found { get; init; }

    /// <summary>Ids of the norms found, in the catalogue's order; at least one, exactly one for <see cref="CitationMatch.Exact"/>.</summary>
    public required ValueList<string> NormIds { get; init; }

    /// <summary>What an analyst should know when the match is not exact, in one sentence; null when it is.</summary>
    public string? Note => Match switch
    {
        CitationMatch.Exact => null,
        CitationMatch.Parts => $"The catalogue holds {Text} in {NormIds.Count} part{(NormIds.Count == 1 ? "" : "s")}.",
        _ => $"The catalogue does not hold {Text}; the nearest it holds is {Found}.",
    };

    /// <summary>Reads a citation against the catalogue that ships with the library. It never throws on its text.</summary>
    /// <param name="text">A citation of one norm, in English, for example <c>Rule 14</c>, <c>common article 3</c>, <c>Article 8(2)(b)(iv) ICC Statute</c>; or a norm's id.</param>
    /// <returns>The citation, or an error <see cref="DiagnosticCodes.NotACitation"/> with its place and what was expected there.</returns>
    public static ParseResult<LegalCitation> Parse(string? text) => Parse(text, LawCatalogue.Default);

    /// <summary>The canonical form.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    internal static ParseResult<LegalCitation> Parse(string? text, LawCatalogue catalogue) => new CitationParser(text ?? "", catalogue.Citations).Parse();
}
