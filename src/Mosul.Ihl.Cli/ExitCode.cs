namespace Mosul.Ihl.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    internal const int Done = 0;
    internal const int BadUsage = 1;
    internal const int SomeInputUnread = 2;
}
