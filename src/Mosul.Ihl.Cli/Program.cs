namespace Mosul.Ihl.Cli;

/// <summary>The command line.</summary>
public static class Program
{
    /// <summary>Runs the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>0 done, 1 bad usage, 2 some input could not be read.</returns>
    public static int Main(string[] args) => args.Length;
}
