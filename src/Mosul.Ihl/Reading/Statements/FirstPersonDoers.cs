using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Names the doers of what a belligerent is quoted as telling of itself: "We shot the two informers," said a commander of the Front; "our men burned it".</summary>
internal sealed class FirstPersonDoers(TokenList tokens, QuotationIndex quotations, PartyRegistry parties, AttributionResolver attributions)
{
    // How far before its verb the subject may stand, in words: "we had only then".
    private const int Reach = 5;

    internal void Settle(Proposition proposition)
    {
        int told = proposition.ActWords.First;
        if (quotations.At(told) < 0 || proposition.SubjectSuffers || FirstPerson(proposition) is not { IsNone: false } words)
            return;
        attributions.At(told, proposition.Sentence, out _, out var frame);
        if (frame is not { Speaker: >= 0 } || !parties[frame.Speaker].Fights)
            return;
        proposition.Agents.Clear();
        proposition.Agents.Add(new Agent(frame.Speaker, ReferenceForm.Pronoun, words));
    }

    private bool IsOwner(int token) => tokens[token] is "our" or "Our" or "my" or "My";

    // The words that say "we" or "our men"; none when somebody else is the doer, or when they are the ones who suffer.
    private TokenRange FirstPerson(Proposition proposition)
    {
        if (proposition.Agents is [var agent] && (IsOwner(agent.Words.First) || agent.Words.First > 0 && IsOwner(agent.Words.First - 1)))
            return agent.Words;
        for (int t = proposition.ActWords.First - 1; proposition.Agents.Count == 0 && t >= Math.Max(proposition.Words.First, proposition.ActWords.First - Reach); t--)
            if (tokens[t] is "we" or "We" or "I")
                return new(t, t + 1);
            else if (tokens[t] is "were" or "was" or "are" or "am" or "be" or "been" or "got" or "get" or "," or "us" or "them")
                return TokenRange.None;
        return TokenRange.None;
    }
}
