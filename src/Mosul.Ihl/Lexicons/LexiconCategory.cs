namespace Mosul.Ihl.Lexicons;

/// <summary>What an entry's code may name: the part before the first dot.</summary>
public enum LexiconCategory
{
    /// <summary>A closed-class word; the value is a <see cref="FunctionWord"/>.</summary>
    Function,

    /// <summary>A verb outside the field; the value is a <see cref="VerbKind"/>.</summary>
    Verb,

    /// <summary>A noun or adjective outside the field; the value is a <see cref="WordKind"/>.</summary>
    Word,

    /// <summary>A conduct or harm; the value is an <see cref="ActKind"/>.</summary>
    Act,

    /// <summary>A named party; the value is a <see cref="PartyKind"/>.</summary>
    Party,

    /// <summary>A noun that makes a party of the words before it ("forces", "rebels"); the value is a <see cref="PartyKind"/>.</summary>
    PartyHead,

    /// <summary>A named place; the value is a <see cref="PlaceKind"/>.</summary>
    Place,

    /// <summary>A noun that makes a place of the name beside it ("district", "village"); the value is a <see cref="PlaceKind"/>.</summary>
    PlaceHead,

    /// <summary>An adjective or noun of nationality ("Iraqi"); attribute <c>country</c>.</summary>
    Demonym,

    /// <summary>A group of persons; the value is a <see cref="PersonKind"/>.</summary>
    Persons,

    /// <summary>An object; the value is an <see cref="ObjectKind"/>.</summary>
    Object,

    /// <summary>A weapon; the value is a <see cref="WeaponKind"/>.</summary>
    Weapon,

    /// <summary>A circumstance; the value is a <see cref="CircumstanceKind"/>.</summary>
    Circumstance,

    /// <summary>A legal word; the value is a <see cref="LegalLabel"/>.</summary>
    Label,

    /// <summary>A word that shows a stance; the value is a <see cref="StanceKind"/>.</summary>
    Stance,

    /// <summary>A phrase that attributes without a verb ("according to"); the value is a <see cref="CueKind"/>.</summary>
    Cue,

    /// <summary>A noun for what somebody says ("report", "statement"), or for somebody who says ("witnesses"); the value is a <see cref="SpeechNoun"/>.</summary>
    Speech,

    /// <summary>A demand; the value is a <see cref="DemandKind"/>.</summary>
    Demand,

    /// <summary>A qualifier of a number; the value is a <see cref="CountQualifier"/>.</summary>
    Qualifier,

    /// <summary>A number word; attribute <c>value</c>.</summary>
    Number,

    /// <summary>Vague quantity words; attributes <c>low</c> and <c>high</c>.</summary>
    Vague,

    /// <summary>Words of time; the value is a <see cref="TimeWord"/>.</summary>
    Time,

    /// <summary>Words that mark the parts of a page; the value is a <see cref="SegmentRole"/>.</summary>
    Layout,

    /// <summary>A title before or a post beside a person's name.</summary>
    Title,

    /// <summary>A verb that is an act only with the right company: code <see cref="ActKind"/>, attribute <c>needs</c>.</summary>
    Frame,

    /// <summary>Words that are no act and only say what befell those whom a number counts ("still missing", "reached the town"); the value is a <see cref="Mosul.Ihl.Harm"/>.</summary>
    Harm,

    /// <summary>A word after which others tell a circumstance ("until", "without", "so that"); the value is an <see cref="OpenerKind"/>.</summary>
    Opener,

    /// <summary>A word that tells a circumstance behind an opener ("until he <i>confessed</i>"); the value is a <see cref="CircumstanceKind"/>, attribute <c>after</c> the openers.</summary>
    Complement,

    /// <summary>A verb that tells with the right company what conduct is meant to bring about ("to deter air strikes"): the value is a <see cref="CircumstanceKind"/>, attribute <c>needs</c>.</summary>
    Purpose,

    /// <summary>What a word says beside its grammar, in which it changes nothing; the value is a <see cref="Lexicons.Concept"/>.</summary>
    Concept,

    /// <summary>Verbs of one meaning ("put, place, park"): a frame or purpose whose attribute <c>verbs</c> names the entry has their forms too. By itself it means nothing.</summary>
    Class,

    /// <summary>Conduct that the words of a passage tell together by what each weighs for it: code <see cref="ActKind"/>, attributes <c>circumstance</c>, <c>weapon</c> and <c>adds</c>, no forms (<c>-</c>).</summary>
    Sign,
}
