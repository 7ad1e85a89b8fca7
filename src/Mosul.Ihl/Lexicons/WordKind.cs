namespace Mosul.Ihl.Lexicons;

/// <summary>Nouns and adjectives outside the field that steer the reading.</summary>
public enum WordKind
{
    /// <summary>A noun of which no more is known.</summary>
    Noun,

    /// <summary>An adjective of which no more is known.</summary>
    Adjective,

    /// <summary>A noun for a series ("a series of", "a wave of", "repeated").</summary>
    Series,

    /// <summary>A noun that only counts or groups what follows "of" ("a group of", "the number of").</summary>
    Partitive,

    /// <summary>A noun for a set of parties ("sides", "parties to the conflict").</summary>
    Sides,

    /// <summary>A noun for conflict as a whole ("battle", "offensive", "war").</summary>
    Campaign,

    /// <summary>A noun for an event referred to again ("incident", "attack", "the strike").</summary>
    Event,

    /// <summary>A measure or thing counted that is not a person (days, kilometres, dollars, vehicles).</summary>
    Measure,

    /// <summary>Rhetoric or sport: an act word in its company tells no act ("war of words", "penalty shoot-out").</summary>
    Figurative,

    /// <summary>"Including", "among them": a part of the figure before.</summary>
    Breakdown,

    /// <summary>A word that closes the inheritance of an agent ("in another incident", "separately", "meanwhile").</summary>
    Boundary,

    /// <summary>"So-called", scare words that cancel the property quoted.</summary>
    Irony,
}
