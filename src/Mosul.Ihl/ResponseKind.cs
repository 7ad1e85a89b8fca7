namespace Mosul.Ihl;

/// <summary>What the accused answers (HURIDOCS micro-thesaurus 28, attribution).</summary>
public enum ResponseKind
{
    /// <summary>Denies the act.</summary>
    DeniesAct,

    /// <summary>Admits the act but not responsibility or unlawfulness.</summary>
    AdmitsActDeniesResponsibility,

    /// <summary>Gives another explanation.</summary>
    OtherExplanation,

    /// <summary>Accepts or claims responsibility.</summary>
    Accepts,

    /// <summary>Opens or announces an inquiry.</summary>
    OpensInquiry,

    /// <summary>Declines to comment or did not answer.</summary>
    DeclinesToComment,
}
