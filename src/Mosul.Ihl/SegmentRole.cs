namespace Mosul.Ihl;

/// <summary>The part that a stretch of a saved page plays.</summary>
public enum SegmentRole
{
    /// <summary>Running text; makes claims.</summary>
    Body,

    /// <summary>The title; makes claims that the body repeats.</summary>
    Headline,

    /// <summary>The summary paragraph under a title; makes claims that the body repeats.</summary>
    Standfirst,

    /// <summary>Names of authors.</summary>
    Byline,

    /// <summary>Place, day and agency before the first sentence.</summary>
    Dateline,

    /// <summary>A publication date or an issue number on its own line.</summary>
    PublicationDate,

    /// <summary>The name of the outlet on its own line.</summary>
    Masthead,

    /// <summary>Text or credit under a picture or video.</summary>
    Caption,

    /// <summary>A link to another article ("Read more: …").</summary>
    Teaser,

    /// <summary>Menus, skip links, sharing buttons, player controls.</summary>
    Navigation,

    /// <summary>Notes marked by an asterisk or a number.</summary>
    Footnote,

    /// <summary>Subscription calls, copyright lines, appeals to the reader.</summary>
    Footer,

    /// <summary>The name of the person or body that signs the text.</summary>
    Signature,

    /// <summary>A heading inside the text.</summary>
    Subheading,
}
