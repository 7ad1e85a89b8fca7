using Mosul.Ihl.Accuracy.Doers;
using Mosul.Ihl.Accuracy.Signs;

namespace Mosul.Ihl.Accuracy;

/// <summary>Reads documents and writes predictions in two neutral formats, so that anybody can score the reader.</summary>
internal static class Program
{
    private const string Usage = """
        usage: Mosul.Ihl.Accuracy reports  --documents DIR --output DIR
               Mosul.Ihl.Accuracy datasets --input FILE.jsonl --output FILE.jsonl
               Mosul.Ihl.Accuracy signs    --passages DIR --vectors GLOVE.txt --output signs.weights
               Mosul.Ihl.Accuracy doers    --passages DIR --output doers.weights
        """;

    private static int Main(string[] args)
    {
        string? Option(string name)
        {
            int at = Array.IndexOf(args, name);
            return at >= 1 && at + 1 < args.Length ? args[at + 1] : null;
        }

        try
        {
            switch (args)
            {
                case ["reports", ..] when Option("--documents") is { } documents && Option("--output") is { } output:
                    ReportsCommand.Run(documents, output);
                    return 0;
                case ["datasets", ..] when Option("--input") is { } input && Option("--output") is { } output:
                    DatasetsCommand.Run(input, output);
                    return 0;
                case ["signs", ..] when Option("--passages") is { } passages && Option("--vectors") is { } vectors && Option("--output") is { } weights:
                    SignsCommand.Run(passages, vectors, weights);
                    return 0;
                case ["doers", ..] when Option("--passages") is { } passages && Option("--output") is { } weights:
                    DoersCommand.Run(passages, weights);
                    return 0;
                default:
                    Console.Error.WriteLine(Usage);
                    return 1;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine(problem.Message);
            return 2;
        }
    }
}
