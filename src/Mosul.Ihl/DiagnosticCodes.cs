namespace Mosul.Ihl;

/// <summary>The codes of every <see cref="Diagnostic"/> and <see cref="ParseError"/>. A code never changes its meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text is empty or only white space.</summary>
    public const string EmptyText = "IHL0001";

    /// <summary>Bytes that are not UTF-8 were replaced by U+FFFD; the message gives the offset of the first.</summary>
    public const string InvalidUtf8 = "IHL0002";

    /// <summary>The input looks binary (it holds NUL characters) and was read as text all the same.</summary>
    public const string BinaryText = "IHL0003";

    /// <summary>No outlet or author is known.</summary>
    public const string NoOutlet = "IHL0101";

    /// <summary>No publication date is stated or given; relative dates stay unresolved.</summary>
    public const string NoPublicationDate = "IHL0102";

    /// <summary>A stated date contradicts the rest of the document and was not used.</summary>
    public const string OddDate = "IHL0103";

    /// <summary>The text shows marks of machine translation; wording and quotations may not be the speaker's.</summary>
    public const string MachineTranslation = "IHL0104";

    /// <summary>A quotation is not closed, or is closed without being opened.</summary>
    public const string UnbalancedQuotation = "IHL0105";

    /// <summary>A composite party ("all sides") is accused; its members are not apportioned.</summary>
    public const string CompositeParty = "IHL0106";

    /// <summary>The text reads as sport, an exercise, business, the arts or a natural disaster; no incident or allegation is drawn from it.</summary>
    public const string OutsideConflict = "IHL0107";

    /// <summary>A lexicon line does not have the five columns <c>id | code | forms | source | example</c>.</summary>
    public const string LexiconColumns = "IHL0201";

    /// <summary>A lexicon id stands twice.</summary>
    public const string LexiconDuplicate = "IHL0202";

    /// <summary>A lexicon code or attribute is unknown.</summary>
    public const string LexiconCode = "IHL0203";

    /// <summary>A lexicon entry has no form, source or example, or its example does not contain any of its forms.</summary>
    public const string LexiconEntry = "IHL0204";

    /// <summary>The fragment is not a count.</summary>
    public const string NotACount = "IHL0301";

    /// <summary>The fragment is not a date.</summary>
    public const string NotADate = "IHL0302";

    /// <summary>The fragment is not a legal citation that the catalogue knows.</summary>
    public const string NotACitation = "IHL0303";

    /// <summary>The JSON is not a report of a known schema version.</summary>
    public const string NotAReport = "IHL0304";
}
