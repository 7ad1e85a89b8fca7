using BenchmarkDotNet.Running;

namespace Mosul.Ihl.Benchmarks;

/// <summary>Runs the benchmarks that the arguments choose: <c>--filter *Reading*</c>.</summary>
internal static class Program
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
