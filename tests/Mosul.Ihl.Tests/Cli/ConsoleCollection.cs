namespace Mosul.Ihl.Tests.Cli;

/// <summary>Tests that redirect the console run alone: other tests print to it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleCollection
{
    public const string Name = "console";
}
