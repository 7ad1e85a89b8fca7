namespace Mosul.Ihl.Accuracy;

/// <summary>UTF-16 indices of a text as Unicode code points; free for texts without surrogates.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _pairsBefore;

    internal CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return;
        _pairsBefore = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
            _pairsBefore[i + 1] = _pairsBefore[i] + (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0);
    }

    internal int At(int index) => _pairsBefore is null ? index : index - _pairsBefore[index];
}
