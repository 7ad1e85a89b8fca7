using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Mosul.Ihl.Law;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.DependencyInjection;

/// <summary>Registers the library's services with a host.</summary>
public static class IhlServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ReportParser"/>, <see cref="RuleBook"/> and <see cref="LawCatalogue"/> as singletons. Services that are registered already stay; calls add up.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; null leaves the built-in lexicons and rules as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <remarks>Options that do not hold make the first service, or the start of the host, fail with an <see cref="OptionsValidationException"/> that says all that is wrong.</remarks>
    public static IServiceCollection AddMosulIhl(this IServiceCollection services, Action<IhlOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<IhlOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IhlOptions>, IhlOptionsValidator>());
        services.TryAddSingleton(LawCatalogue.Default);
        services.TryAddSingleton(static provider => Parser(provider.GetRequiredService<IOptions<IhlOptions>>().Value));
        services.TryAddSingleton(static provider => Rules(provider.GetRequiredService<IOptions<IhlOptions>>().Value));
        return services;
    }

    private static ReportParser Parser(IhlOptions options)
    {
        var builder = new ReportParserBuilder();
        foreach (var lexicon in options.Lexicons)
            builder.AddLexicon(lexicon);
        foreach (string file in options.LexiconFiles)
            builder.AddLexicon(IhlOptionsValidator.ReadLexicon(file).Value);
        return builder.Build();
    }

    private static RuleBook Rules(IhlOptions options) =>
        options.Rules.Count == 0 && options.WithoutPrinciples.Count == 0
            ? RuleBook.Default
            : RuleBook.Default.With([.. options.Rules]).Without([.. options.WithoutPrinciples]);
}
