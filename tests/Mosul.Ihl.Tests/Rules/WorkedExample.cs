using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

/// <summary>One worked example. Each line is a statement, <c>act: Kind; affected: Kinds; objects: …</c>, or <c>response: Kind</c>, or <c>accused: Kind</c> with a name after it where the tables must know it, or <c>at: country, day</c>.</summary>
public sealed record WorkedExample(string PrincipleId, int Line, string[] Lines, string Outcome)
{
    /// <summary>The case, against a party named A unless the example names it.</summary>
    public AllegedCase Build()
    {
        string[] accused = [.. Values("accused: ")];
        var builder = new AllegationBuilder(accused.Length > 1 ? accused[1] : "A", accused.Length > 0 ? Enum.Parse<PartyKind>(accused[0]) : PartyKind.Unknown);
        string[] at = [.. Values("at: ")];
        if (at.Length > 0)
            builder.At(at[0], at.Length > 1 ? DateSpan.ParseEdtf(at[1]).Value : null);
        foreach (string line in Lines)
        {
            if (line.StartsWith("response: ", StringComparison.Ordinal))
                builder.Answers(Enum.Parse<ResponseKind>(line["response: ".Length..]));
            else if (line.StartsWith("act: ", StringComparison.Ordinal))
                Add(builder, line);
            else if (!line.StartsWith("accused: ", StringComparison.Ordinal) && !line.StartsWith("at: ", StringComparison.Ordinal))
                throw new FormatException($"{PrincipleId} line {Line}: '{line}'");
        }
        return builder.Build();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{PrincipleId}:{Line}: {string.Join(" / ", Lines)} => {Outcome}";

    private IEnumerable<string> Values(string key) => Lines.Where(line => line.StartsWith(key, StringComparison.Ordinal)).SelectMany(line => line[key.Length..].Split(',', StringSplitOptions.TrimEntries));

    private void Add(AllegationBuilder builder, string line)
    {
        string[][] parts = [.. line.Split(';').Select(p => p.Split(':', 2, StringSplitOptions.TrimEntries))];
        builder.Says(Enum.Parse<ActKind>(parts[0][1]), statement =>
        {
            foreach (string[] part in parts.Skip(1))
                foreach (string value in part[1].Split(',', StringSplitOptions.TrimEntries))
                    _ = part[0] switch
                    {
                        "by" => value == "nobody" ? statement.ByNobody() : statement.By(value),
                        "opponents" => statement.Against(value),
                        "affected" => statement.Affecting(Enum.Parse<PersonKind>(value)),
                        "targets" => statement.Targeting(Enum.Parse<PersonKind>(value)),
                        "objects" => statement.Hitting(Enum.Parse<ObjectKind>(value)),
                        "weapons" => statement.Using(Enum.Parse<WeaponKind>(value)),
                        "circumstances" => statement.With(Enum.Parse<CircumstanceKind>(value)),
                        "labels" => statement.Labelled(Enum.Parse<LegalLabel>(value)),
                        "stance" => statement.Stance(Enum.Parse<StanceKind>(value)),
                        _ => throw new FormatException($"{PrincipleId} line {Line}: '{part[0]}'"),
                    };
        });
    }
}
