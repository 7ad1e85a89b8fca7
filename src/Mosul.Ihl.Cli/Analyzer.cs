using Mosul.Ihl.Json;
using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Cli;

/// <summary>Takes documents one by one through the parser and the rules. Whatever cannot be read is one line on the error stream, and the rest goes on.</summary>
internal sealed class Analyzer(InputReader reader, TextWriter output, TextWriter error, CancellationToken cancellation)
{
    internal int Run(IReadOnlyList<string> inputs, OutputFormat format, string? outputPath)
    {
        try
        {
            if (!OutputTarget.TryWrite(outputPath, output, error, writer => Run(inputs, Writer(format, writer, outputPath is not null))))
                return ExitCode.BadUsage;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("mosul-ihl: stopped before the end; nothing was delivered");
            return ExitCode.SomeInputUnread;
        }
        return reader.SomeUnread ? ExitCode.SomeInputUnread : ExitCode.Done;
    }

    private static AnalysisWriter Writer(OutputFormat format, TextWriter writer, bool toFile) => format switch
    {
        OutputFormat.Json => new JsonAnalysisWriter(writer),
        OutputFormat.Ndjson => new NdjsonAnalysisWriter(writer),
        _ => new TableAnalysisWriter(writer, plain: toFile || Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))),
    };

    private void Run(IReadOnlyList<string> paths, AnalysisWriter writer)
    {
        var inputs = new InputFinder(reader.Unread).Find(paths);
        using var progress = new Progress(error, inputs.Count);
        string catalogue = LawCatalogue.Default.Sha256;
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Next(input.Place);
            if (reader.Read(input) is { } report)
                writer.Add(new Analysis(report, RuleBook.Default.Assess(report, Applicability.Default), catalogue));
        }
        writer.Complete();
    }
}
