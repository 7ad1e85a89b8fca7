using System.Text;
using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Tokens;

/// <summary>Shortened words whose dot need not end a sentence. After the segment suppressions of the Unicode CLDR for English, with military and civil titles added.</summary>
internal static class Abbreviations
{
    internal enum Kind : byte
    {
        None,

        /// <summary>What follows belongs to it: "Gen. Smith", "vs. Iraq".</summary>
        Open,

        /// <summary>A number that follows belongs to it: "No. 5", "Jan. 5".</summary>
        BeforeNumber,

        /// <summary>May end a sentence; only a function word after it shows that it does: "Inc.", "Jr.".</summary>
        Either,

        /// <summary>A clock time: "a.m.".</summary>
        Clock,
    }

    private static readonly List<Kind> Kinds = [Kind.None];
    private static readonly Vocabulary Words = Build();

    /// <summary>The kind of a word without its last dot.</summary>
    internal static Kind Of(ReadOnlySpan<char> word) => word.Length <= 6 && Ascii.IsValid(word) ? Kinds[Words.Find(word)] : Kind.None;

    private static Vocabulary Build()
    {
        var known = new Vocabulary(256);
        Add(Kind.Open, "mr mrs ms mx dr prof rev hon fr msgr gen brig maj col lt capt cpt sgt cpl pvt pfc adm cmdr cdr cmd comdr insp supt sen rep gov pres amb atty st mt ft messrs vs v e.g i.e eg ie cf approx ca viz incl gens sens reps drs profs lieut");
        Add(Kind.BeforeNumber, "no nos art arts fig figs vol vols sec para paras pp p ch cl op res doc ed jan feb mar apr jun jul aug sept sep oct nov dec est at approx c");
        Add(Kind.Either, "jr sr inc ltd co corp bros al mon tue tues wed weds thu thur thurs fri ave blvd rd dept dist gov't govt");
        Add(Kind.Clock, "a.m p.m am pm");
        return known;

        void Add(Kind kind, string words)
        {
            foreach (string word in words.Split(' '))
                if (known.Add(word) == Kinds.Count)
                    Kinds.Add(kind);
        }
    }
}
