using BenchmarkDotNet.Configs;

namespace Mosul.Ihl.Benchmarks;

/// <summary>Adds the speed to the table.</summary>
internal sealed class MegabyteConfig : ManualConfig
{
    public MegabyteConfig() => AddColumn(new MegabytesPerSecond());
}
