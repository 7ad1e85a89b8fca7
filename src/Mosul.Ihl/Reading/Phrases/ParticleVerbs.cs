using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds verbs whose particle stands after their object ("drove 2,000 families out", "tied them up", "put 14 men to death") and gives them the meaning of the whole.</summary>
internal sealed class ParticleVerbs(CompiledLexicon lexicon, TokenList tokens)
{
    // How many words an object between a verb and its particle may have.
    private const int LongestObject = 8;

    private static readonly string[] Particles = ["out", "up", "down", "away", "off", "back", "apart", "over", "through", "across", "past", "standing", "waiting", "idle", "stranded", "stuck"];

    internal void Join(SentenceList<Item> items)
    {
        for (int i = 0; i + 2 < items.Count; i++)
            if (items[i].Class == WordClass.Verb && items[i].End - items[i].First == 1 && ParticleAfter(items, i) is >= 0 and var particle)
                Join(items, i, particle, IsToDeath(particle) ? 2 : 1);
    }

    // The token of the particle that closes the object right after a verb; -1 when there is none.
    private int ParticleAfter(SentenceList<Item> items, int verb)
    {
        for (int i = verb + 1; i < items.Count && i <= verb + LongestObject; i++)
        {
            if (i > verb + 1 && items[i].Class is not WordClass.ProperNoun && (IsParticle(items[i].First) || IsToDeath(items[i].First)))
                return items[i].First;
            if (items[i].Class == WordClass.Preposition && tokens[items[i].First].Equals("of", StringComparison.OrdinalIgnoreCase))
                continue;
            if (items[i].Class is not (WordClass.Determiner or WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Number or WordClass.Pronoun or WordClass.Possessive or WordClass.And))
                return -1;
        }
        return -1;
    }

    private bool IsParticle(int token)
    {
        var word = tokens[token];
        foreach (string particle in Particles)
            if (word.Equals(particle, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool IsToDeath(int token) =>
        token + 1 < tokens.Count && tokens[token].Equals("to", StringComparison.OrdinalIgnoreCase) && tokens[token + 1].Equals("death", StringComparison.OrdinalIgnoreCase);

    private void Join(SentenceList<Item> items, int verb, int particle, int words)
    {
        int whole = tokens.Word[items[verb].First] is > 0 and var word ? lexicon.Root(word) : 0;
        for (int t = particle; t < particle + words && whole > 0; t++)
            whole = tokens.Word[t] > 0 ? lexicon.Child(whole, tokens.Word[t]) : 0;
        if (whole <= 0 || lexicon.Senses(whole) is not { } senses)
            return;
        foreach (var sense in senses)
            if ((sense.Form & FormKind.Verb) != FormKind.Plain && sense.Category is LexiconCategory.Act or LexiconCategory.Verb or LexiconCategory.Frame or LexiconCategory.Purpose or LexiconCategory.Harm)
            {
                items[verb] = items[verb] with { Senses = senses, Entry = sense.Entry, Form = sense.Form };
                return;
            }
    }
}
