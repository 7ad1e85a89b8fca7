using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Layout;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The voice of what nobody in the text is said to say: nobody's for a paper or an agency, the issuer's for a statement, press release or report of a body.</summary>
internal sealed class DocumentVoice(SourceDocument document, TokenList tokens, PartyRegistry parties, QuotationIndex quotations, PageLayout layout)
{
    /// <summary>Sentences of the text in which a press release names who issues it.</summary>
    private const int Lead = 6;

    private TokenRange _words = TokenRange.None;
    private int _read;
    private bool? _speaksOfItself;

    /// <summary>Takes the issuer that the page names, or that the caller has told, before the text is read.</summary>
    internal void Begin(CompiledLexicon lexicon)
    {
        if (layout.Issuer is { } issuer)
        {
            _words = Range(issuer.Words);
            parties.Issuer = issuer.Party is { } known ? parties.Named(known) : parties.ByWords(document.Quote(issuer.Name), PartyKind.Organisation);
            AddShortNames(issuer.Name);
        }
        else if (document.Source is { Name: { } name } source && KindOf(source.Kind) is { } kind)
        {
            _words = source.Evidence is { } evidence ? Range(evidence.Span) : TokenRange.None;
            parties.Issuer = lexicon.FindParty(name) is { } known ? parties.Named(known) : parties.ByWords(name, kind);
        }
    }

    /// <summary>Looks in the first sentences for the body that "said today" what the text goes on to tell in its own name.</summary>
    internal void Note(SentenceContext sentence, SegmentRole role, List<SpeechFrame> frames)
    {
        if (parties.Issuer >= 0 || role != SegmentRole.Body || _read >= Lead || layout.Outlet?.Kind is SourceKind.Newspaper or SourceKind.NewsAgency or SourceKind.Broadcaster)
            return;
        _read++;
        foreach (var frame in frames)
            if (frame is { Speaker: >= 0, Verb: VerbKind.Say or VerbKind.Show, Stance: StanceKind.Asserted } && IsBody(frame.Speaker) && quotations.At(frame.Cue.First) < 0 && (frame.Verb == VerbKind.Say ? SaidToday(sentence, frame) : layout.Outlet is null && parties[frame.Speaker].Kind != PartyKind.Person) && (_speaksOfItself ??= SpeaksOfItself(frame.Speaker)))
            {
                parties.Issuer = frame.Speaker;
                _words = frame.SpeakerWords;
                return;
            }
    }

    /// <summary>The attribution of words that nobody in the text is said to say.</summary>
    /// <param name="act">What the issuer does with them; null when only its kind tells.</param>
    internal Attribution Own(SpeechAct? act = null)
    {
        if (parties.Issuer < 0)
            return Attribution.OwnVoice;
        var issuer = parties[parties.Issuer];
        issuer.Used = true;
        return new Attribution([new Voice(issuer.Id, _words.IsNone ? null : document.EvidenceAt(tokens.Span(_words.First, _words.End)), null, act ?? ActOf(issuer.Kind))], QuotationKind.OwnVoice, null);
    }

    // What a body that inquires puts forward in its own name are its findings; a belligerent's are its word.
    internal static SpeechAct ActOf(PartyKind kind) =>
        kind is PartyKind.Ngo or PartyKind.Monitor or PartyKind.Intergovernmental or PartyKind.Organisation ? SpeechAct.Finds : SpeechAct.Says;

    private static PartyKind? KindOf(SourceKind publisher) => publisher switch
    {
        SourceKind.Ngo => PartyKind.Ngo,
        SourceKind.Monitor => PartyKind.Monitor,
        SourceKind.Intergovernmental => PartyKind.Intergovernmental,
        SourceKind.Government => PartyKind.State,
        SourceKind.ArmedGroup => PartyKind.ArmedGroup,
        SourceKind.PoliticalParty => PartyKind.PoliticalParty,
        _ => null,
    };

    private TokenRange Range(TextSpan span) => new(tokens.At(span.Start), tokens.At(span.End));

    // "Inquiry Body on Human Rights in Lakeland" is afterwards "the Inquiry Body".
    private void AddShortNames(TextSpan name)
    {
        var range = Range(name);
        for (int i = range.First + 1; i < range.End; i++)
            if (tokens[i] is "on" or "for" or "of" or "in")
            {
                if (i - range.First > 1)
                    parties.AddAlias(Words(range.First, i), parties.Issuer);
                return;
            }
    }

    private ReadOnlySpan<char> Words(int first, int end)
    {
        var span = tokens.Span(first, end);
        return tokens.Text.AsSpan(span.Start, span.Length);
    }

    private bool IsBody(int speaker) => parties[speaker].Kind is PartyKind.Ngo or PartyKind.Monitor or PartyKind.Intergovernmental or PartyKind.Organisation || parties[speaker] is { Kind: PartyKind.Person, Name: var name } && name.Contains(' ', StringComparison.Ordinal)
        // "Alliance for Civilian Safety", "Coalition against Torture".
        || parties[speaker] is { Kind: PartyKind.Coalition, Name: var cause } && (cause.Contains(" for ", StringComparison.OrdinalIgnoreCase) || cause.Contains(" against ", StringComparison.OrdinalIgnoreCase));

    // "…, the centre said today": a press release is of the day it speaks of.
    private bool SaidToday(SentenceContext sentence, SpeechFrame frame)
    {
        int from = Math.Max(frame.Cue.End, frame.SpeakerWords.End);
        for (int i = frame.Cue.End; i < from + 3 && i < sentence.Sentence.EndToken; i++)
            if (tokens[i].Equals("today", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // Of papers that report what a body said today, only those of the body itself say "we", name it again and again, or say whom to ask.
    private bool SpeaksOfItself(int speaker)
    {
        foreach (var segment in layout.Segments)
            if (segment.Role == SegmentRole.Byline)
                return false;
        if (layout.Dateline is { Agency: null, Place: not null } dateline && document.Text[dateline.Span.Start] == '(')
            return true;
        string name = parties[speaker].Name;
        int named = 0;
        foreach (var segment in layout.Segments)
            if (segment.Role == SegmentRole.Footer && document.Quote(segment.Span).Contains(name, StringComparison.Ordinal))
                return true;
            else if (segment.IsBody)
                for (int i = tokens.At(segment.Span.Start); i < tokens.Count && tokens.End[i] <= segment.Span.End; i++)
                    if (tokens.Kind[i] == TokenKind.Word && (IsFirstPerson(i) && quotations.At(i) < 0 || StartsName(i, name) && ++named > 2))
                        return true;
        return false;
    }

    private bool IsFirstPerson(int token) => tokens[token] is "we" or "We" or "our" or "Our" or "us";

    private bool StartsName(int token, string name) => string.CompareOrdinal(tokens.Text, tokens.Start[token], name, 0, name.Length) == 0;
}
