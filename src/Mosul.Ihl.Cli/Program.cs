using System.CommandLine;

namespace Mosul.Ihl.Cli;

/// <summary>The command line.</summary>
public static class Program
{
    /// <summary>Runs the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>0 done, 1 bad usage, 2 some input could not be read.</returns>
    public static int Main(string[] args)
    {
        var root = new RootCommand("Reads conflict reports and shows who alleges what against whom under international humanitarian law.") { AnalyzeCommand.Create(), ExplainCommand.Create(), LawCommand.Create() };
        return root.Parse(args).Invoke(new InvocationConfiguration { Output = Console.Out, Error = Console.Error });
    }
}
