using System.Globalization;
using System.Numerics;
using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// How much each way in which a side stands in a passage speaks for it as the doer of a deed told there, in tenths of log odds. <c>doers.weights</c> has a line for each: its name and a whole number.
/// The weights are learned from who is accused in the passages of the accuracy benchmark; names of parties and words weigh nothing, so that the same stands weigh the same for every side.
/// </summary>
internal sealed class DoerWeights
{
    // Where a phrase stands: in the sentence of the deed, in the one before, in the one before that, in one behind.
    private const int Places = 4;
    private const int Behind = 3;

    private static readonly int FormsAt = Enum.GetValues<SideRole>().Length * Places;
    private static readonly int HostsAt = FormsAt + Enum.GetValues<SideForm>().Length * 2;
    private static readonly int TraitsAt = HostsAt + Enum.GetValues<SideRole>().Length;
    private static readonly Lazy<DoerWeights> Default = new(static () => Parse(BuiltInText.Of(BuiltInText.DoerWeights)));

    private readonly int[] _weights = new int[Names.Length];

    /// <summary>The names of all weights.</summary>
    internal static string[] Names { get; } =
    [
        .. Enum.GetNames<SideRole>().SelectMany(static role => (string[])[$"{role}.here", $"{role}.before", $"{role}.earlier", $"{role}.next"]),
        .. Enum.GetNames<SideForm>().SelectMany(static form => (string[])[$"{form}.form.here", $"{form}.form.elsewhere"]),
        .. Enum.GetNames<SideRole>().Select(static role => $"{role}.host"),
        .. Enum.GetNames<SideTrait>().Skip(1),
    ];

    /// <summary>The weights for English.</summary>
    internal static DoerWeights English => Default.Value;

    /// <summary>Who is told of each deed whose doer is asked, when somebody wants to learn from it; null otherwise.</summary>
    internal Action<Deed, IReadOnlyList<Side>>? Asked { get; init; }

    /// <summary>Reads weights.</summary>
    /// <exception cref="FormatException">A line is not a known name and a whole number; the message says which.</exception>
    internal static DoerWeights Parse(string text)
    {
        var weights = new DoerWeights();
        int number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#')
                continue;
            int space = line.IndexOf(' ');
            int at = space < 0 ? -1 : Array.IndexOf(Names, line[..space].ToString());
            if (at < 0 || !int.TryParse(line[(space + 1)..], CultureInfo.InvariantCulture, out weights._weights[at]))
                throw new FormatException($"doers.weights({number.ToString(CultureInfo.InvariantCulture)}): the name of a weight, a space and a whole number expected, found '{line}'");
        }
        return weights;
    }

    /// <summary>What a side weighs as the doer of a deed in a sentence.</summary>
    internal int Of(Side side, int sentence)
    {
        int weight = 0;
        foreach (int at in WeightsOf(side, sentence))
            weight += _weights[at];
        return weight;
    }

    /// <summary>The places in <see cref="Names"/> of all that speaks for or against a side as the doer of a deed in a sentence; one may come more than once.</summary>
    internal static List<int> WeightsOf(Side side, int sentence)
    {
        var places = new List<int>(side.Mentions.Count * 4 + 4);
        foreach (var mention in side.Mentions)
        {
            int place = mention.Sentence > sentence ? Behind : sentence - mention.Sentence;
            places.Add((int)mention.Role * Places + place);
            places.Add(FormsAt + (int)mention.Form * 2 + (place == 0 ? 0 : 1));
            if (mention.Host is { } host)
                places.Add(HostsAt + (int)host);
            AddTraits(mention.Traits, places);
        }
        AddTraits(side.Traits, places);
        return places;
    }

    private static void AddTraits(SideTrait traits, List<int> places)
    {
        for (int left = (int)traits; left != 0; left &= left - 1)
            places.Add(TraitsAt + BitOperations.TrailingZeroCount(left));
    }
}
