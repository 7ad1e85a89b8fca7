using System.Runtime.InteropServices;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Reads the parts of a saved page and what it tells of itself. Lines are judged by their form; a line that nothing marks is body, so that no claim is lost.</summary>
internal static class LayoutReader
{
    internal static PageLayout Read(SourceDocument document, CompiledLexicon lexicon, TokenList tokens)
    {
        var words = new PageWords(tokens, lexicon);
        var list = LineReader.Read(tokens);
        new LineMarks(words).Apply(CollectionsMarshal.AsSpan(list));
        LineReader.Unwrap(tokens, list);
        var lines = CollectionsMarshal.AsSpan(list);
        var structure = new PageStructure(words, document.Title);
        structure.Apply(lines);
        var dateline = DatelineOf(words, lines);
        var segments = Segments(tokens, lines);
        var page = PageMetadata.Read(document, words, segments, lines, dateline);
        return page with { Issuer = new IssuerReader(words, page).Read() };
    }

    // Only the first paragraphs of a text carry one.
    private static Dateline? DatelineOf(PageWords words, Span<PageLine> lines)
    {
        int tried = 0;
        for (int i = 0; i < lines.Length && tried < 3; i++)
        {
            ref var line = ref lines[i];
            if (line.Role == SegmentRole.Dateline)
                return DatelineReader.Describe(words, line.First, line.End);
            if (line.Role is not (SegmentRole.Body or SegmentRole.Standfirst) || line.Split != 0)
                continue;
            tried++;
            if (DatelineReader.Read(words, line.First, line.End) is not { } found)
                continue;
            int end = words.Tokens.At(found.Span.End);
            if (end < line.End)
            {
                line.Split = end;
                line.SplitRole = line.Role.Value;
            }
            line.Role = SegmentRole.Dateline;
            return found;
        }
        return null;
    }

    private static ValueList<Segment> Segments(TokenList tokens, ReadOnlySpan<PageLine> lines)
    {
        if (lines.IsEmpty)
            return ValueList<Segment>.Empty;
        int count = lines.Length;
        foreach (ref readonly var line in lines)
            if (line.Split != 0)
                count++;
        var segments = new Segment[count];
        int at = 0;
        foreach (ref readonly var line in lines)
        {
            segments[at++] = new Segment(line.Role ?? SegmentRole.Body, tokens.Span(line.First, line.Split != 0 ? line.Split : line.End));
            if (line.Split != 0)
                segments[at++] = new Segment(line.SplitRole, tokens.Span(line.Split, line.End));
        }
        return new ValueList<Segment>(segments);
    }
}
