using System.Text;

namespace Mosul.Ihl.Rules;

/// <summary>Writes a rule book for a lawyer to read.</summary>
internal static class RuleBookMarkdown
{
    internal static string Write(RuleBook book)
    {
        var text = new StringBuilder("# Rules\n");
        foreach (var rule in book.Rules)
        {
            text.Append("\n## ").Append(rule.PrincipleId).Append("\n\n").AppendJoin("; ", (IEnumerable<string>)rule.Citations).Append('\n');
            if (rule.IsForStates)
                text.Append("\nA duty of States.\n");
            text.Append('\n');
            foreach (var element in rule.Elements)
            {
                text.Append("- **").Append(element.Id[(element.Id.IndexOf('.', StringComparison.Ordinal) + 1)..]).Append("** (").Append(RoleOf(element)).Append("): ").Append(element.Question);
                if (!element.CannotBeTold)
                    text.Append("\n  - ").Append(element.Fact.ToString());
                text.Append('\n');
            }
            foreach (var guard in rule.Guards)
                text.Append("- left to **").Append(guard.PrincipleId).Append("** where ").Append(guard.Reason).Append("\n  - ").Append(guard.Fact.ToString()).Append('\n');
        }
        return text.ToString();
    }

    private static string RoleOf(RuleElement element) => element.Role switch
    {
        RuleElementRole.Conduct => "conduct, must be told",
        RuleElementRole.Element => "must be told",
        RuleElementRole.Route => $"one way of '{element.Group}', at least one must be told",
        RuleElementRole.Context => element.CannotBeTold ? "context, cannot be told from a report" : "context",
        _ => "exception",
    };
}
