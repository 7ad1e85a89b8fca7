namespace Mosul.Ihl.Cli;

/// <summary>What went wrong, on one line.</summary>
internal static class ProblemText
{
    internal static string Of(Exception problem) => problem.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
