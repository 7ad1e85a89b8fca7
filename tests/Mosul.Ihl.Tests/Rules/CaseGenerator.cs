using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

/// <summary>Makes cases at random, the same for the same seed.</summary>
internal sealed class CaseGenerator(int seed)
{
#pragma warning disable CA5394 // not a secret
    private readonly Random _random = new(seed);

    internal AllegedCase Next(bool answered = true)
    {
        var builder = new AllegationBuilder("A", Any<PartyKind>());
        int statements = 1 + _random.Next(4);
        for (int i = 0; i < statements; i++)
            builder.Says(Any<ActKind>(), s => Describe(s, i));
        if (answered && _random.Next(3) == 0)
            builder.Answers(Any<ResponseKind>());
        return builder.Build();
    }

    internal ValueList<T> Shuffle<T>(ValueList<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled.ToValueList();
    }

    private void Describe(StatementBuilder statement, int index)
    {
        if (index > 0 && _random.Next(4) == 0)
            statement.By("B");
        if (_random.Next(6) == 0)
            statement.Against("B");
        Some(2, () => statement.Affecting(Any<PersonKind>()));
        Some(1, () => statement.Targeting(Any<PersonKind>()), 5);
        Some(2, () => statement.Hitting(Any<ObjectKind>()));
        Some(1, () => statement.Using(Any<WeaponKind>()), 3);
        Some(3, () => statement.With(Any<CircumstanceKind>()));
        Some(1, () => statement.Labelled(Any<LegalLabel>()), 5);
        if (_random.Next(4) == 0)
            statement.Stance(Any<StanceKind>());
    }

    private void Some(int most, Action add, int rarity = 2)
    {
        for (int i = 0; i < most; i++)
            if (_random.Next(rarity) == 0)
                add();
    }

    private T Any<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[_random.Next(values.Length)];
    }
#pragma warning restore CA5394
}
