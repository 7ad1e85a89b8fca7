namespace Mosul.Ihl.Reading.Phrases;

/// <summary>A date in the text: its tokens <c>[FirstToken, EndToken)</c> and what it means.</summary>
internal readonly record struct DateMention(int FirstToken, int EndToken, DateSpan Date);
