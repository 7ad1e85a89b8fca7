using Microsoft.Extensions.Options;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.DependencyInjection;

/// <summary>Says everything that is wrong with the options, one line each.</summary>
internal sealed class IhlOptionsValidator : IValidateOptions<IhlOptions>
{
    public ValidateOptionsResult Validate(string? name, IhlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] failures = [.. Lexicons(options), .. Rules(options), .. Principles(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    internal static ParseResult<Lexicon> ReadLexicon(string file) => Lexicon.Parse(File.ReadAllText(file), Path.GetFileName(file));

    private static IEnumerable<string> Lexicons(IhlOptions options)
    {
        foreach (var lexicon in options.Lexicons)
            if (lexicon is null)
                yield return $"{nameof(IhlOptions.Lexicons)} holds null; expected a lexicon.";
        foreach (string file in options.LexiconFiles)
        {
            if (!File.Exists(file))
                yield return $"{nameof(IhlOptions.LexiconFiles)} names '{file}', which does not exist; expected a file of lexicon lines.";
            else if (ReadLexicon(file).Error is { } error)
                yield return $"{nameof(IhlOptions.LexiconFiles)} names '{file}', which has errors: {error.Code}: {error.Expected}.";
        }
    }

    private static IEnumerable<string> Rules(IhlOptions options)
    {
        var principles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in options.Rules)
        {
            if (rule is null)
                yield return $"{nameof(IhlOptions.Rules)} holds null; expected a rule.";
            else if (!principles.Add(rule.PrincipleId))
                yield return $"{nameof(IhlOptions.Rules)} holds two rules for '{rule.PrincipleId}'; expected one for each principle.";
            else if (Fault(rule) is { } fault)
                yield return $"{nameof(IhlOptions.Rules)}: {fault}";
        }
    }

    private static IEnumerable<string> Principles(IhlOptions options)
    {
        foreach (string id in options.WithoutPrinciples)
            if (RuleBook.Default.Find(id) is null && !options.Rules.Any(r => r?.PrincipleId == id))
                yield return $"{nameof(IhlOptions.WithoutPrinciples)} names '{id}', for which there is no rule; expected one of {string.Join(", ", RuleBook.Default.Rules.Select(r => r.PrincipleId))}.";
    }

    private static string? Fault(LegalRule rule)
    {
        try
        {
            _ = rule.Elements;
            return null;
        }
        catch (InvalidOperationException problem)
        {
            return problem.Message;
        }
    }
}
