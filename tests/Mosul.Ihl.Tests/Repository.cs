namespace Mosul.Ihl.Tests;

/// <summary>Where the sources and the seeds are.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Sources => Path.Combine(Root, "src", "Mosul.Ihl");

    internal static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The five seed documents by file name.</summary>
    internal static IEnumerable<string> SeedNames => Directory.EnumerateFiles(Seeds, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    internal static SourceDocument Seed(string name) => new(name, File.ReadAllText(Path.Combine(Seeds, name + ".txt")));

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Mosul.Ihl.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
