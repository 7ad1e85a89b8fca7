namespace Mosul.Ihl.Tests.Rules;

/// <summary>A Markdown twin of a rule: its examples, each a fenced <c>case</c> block.</summary>
/// <param name="PrincipleId">Id of the principle.</param>
/// <param name="Path">Where the twin stands.</param>
internal sealed record RuleTwin(string PrincipleId, string Path)
{
    internal static string RulesFolder { get; } = System.IO.Path.Combine(RepositoryRoot(), "src", "Mosul.Ihl", "Rules");

    /// <summary>The twins of all built-in rules, found beside their code.</summary>
    internal static IEnumerable<RuleTwin> All() =>
        from file in Directory.EnumerateFiles(RulesFolder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select new RuleTwin(KebabCase(System.IO.Path.GetFileNameWithoutExtension(file)), file);

    /// <summary>The examples: the lines of each block and the outcome after the arrow.</summary>
    internal IReadOnlyList<WorkedExample> Examples()
    {
        var examples = new List<WorkedExample>();
        List<string>? lines = null;
        int number = 0;
        foreach (string line in File.ReadAllLines(Path))
        {
            number++;
            if (line == "```case")
            {
                lines = [];
            }
            else if (line == "```" && lines is not null)
            {
                throw new FormatException($"{Path}({number}): a case ends with '=> outcome'.");
            }
            else if (lines is not null && line.StartsWith("=> ", StringComparison.Ordinal))
            {
                examples.Add(new WorkedExample(PrincipleId, number, [.. lines], line[3..].Trim()));
                lines = null;
            }
            else
            {
                lines?.Add(line);
            }
        }
        return examples;
    }

    internal static string KebabCase(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Mosul.Ihl.sln")))
            folder = System.IO.Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Mosul.Ihl.sln");
    }
}
