namespace Mosul.Ihl;

/// <summary>What kind of publisher a document or a voice is. Kinds follow HURIDOCS micro-thesaurus 16 (types of source material), reduced to publishers.</summary>
public enum SourceKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A newspaper or news site.</summary>
    Newspaper,

    /// <summary>A radio or television broadcaster.</summary>
    Broadcaster,

    /// <summary>A news agency (wire service).</summary>
    NewsAgency,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>A body that records incidents or casualties.</summary>
    Monitor,

    /// <summary>The United Nations or another intergovernmental body.</summary>
    Intergovernmental,

    /// <summary>A government or its armed forces.</summary>
    Government,

    /// <summary>A party to the conflict that is not a State.</summary>
    ArmedGroup,

    /// <summary>A political party or its paper.</summary>
    PoliticalParty,

    /// <summary>A post, video or account on a social platform.</summary>
    SocialMedia,
}
