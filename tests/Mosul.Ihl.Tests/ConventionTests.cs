using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mosul.Ihl.Tests;

/// <summary>The house rules of the library, checked over the assembly and its sources.</summary>
public partial class ConventionTests
{
    private static readonly Assembly Library = typeof(ParsedReport).Assembly;

    public static TheoryData<string, string[]> Directions => new()
    {
        { "", [] },
        { "Law", [] },
        { "Lexicons", [] },
        { "Rules", ["Law"] },
        { "Reading", ["Lexicons"] },
    };

    [Fact]
    public void Public_types_are_sealed_abstract_static_or_values() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), t => t is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void Public_types_cannot_be_changed()
    {
        string[] settable = [.. Library.GetExportedTypes().Where(t => !t.Name.EndsWith("Options", StringComparison.Ordinal)).SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}")];
        Assert.Empty(settable);
        string[] fields = [.. Library.GetExportedTypes().SelectMany(t => t.GetFields()).Where(f => !f.IsLiteral && !f.IsInitOnly && !f.IsSpecialName).Select(f => $"{f.DeclaringType}.{f.Name}")];
        Assert.Empty(fields);
    }

    [Fact]
    public void Public_members_are_documented_in_words()
    {
        var xml = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));
        var summaries = xml.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "", StringComparer.Ordinal);
        string[] bare = [.. Library.GetExportedTypes().Where(t => summaries.GetValueOrDefault("T:" + t.FullName!.Replace('+', '.')) is null or "").Select(t => t.FullName!)];
        Assert.Empty(bare);
        string[] filler = [.. summaries.Where(s => s.Value.StartsWith("Gets ", StringComparison.Ordinal) || s.Value.StartsWith("Gets or sets", StringComparison.Ordinal)).Select(s => s.Key)];
        Assert.Empty(filler);
    }

    /// <summary>Faces of a stage that stand with the nouns so that a stranger finds them: they read one phrase.</summary>
    private static readonly string[] Faces = ["CountPhrase", "DatePhrase"];

    [Theory]
    [MemberData(nameof(Directions))]
    public void Parts_refer_only_to_the_parts_below(string part, string[] below)
    {
        string[] wrong = [.. Library.GetTypes().Where(t => Part(t) == part).Where(t => !Faces.Contains(t.Name)).SelectMany(t => TypeReferences.Of(t).Where(r => r.Assembly == Library)
            .Where(r => Part(r) is { } other && other.Length > 0 && other != part && !below.Contains(other)).Select(r => $"{t.FullName} -> {r.FullName}")).Distinct(StringComparer.Ordinal)];
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Rules", "Mosul.Ihl.Reading")]
    [InlineData("Rules", "Mosul.Ihl.Lexicons")]
    [InlineData("Law", "Mosul.Ihl.Rules")]
    [InlineData("Law", "Mosul.Ihl.Reading")]
    [InlineData("Lexicons", "Mosul.Ihl.Reading")]
    [InlineData("Reading", "Mosul.Ihl.Rules")]
    [InlineData("Reading", "Mosul.Ihl.Law")]
    public void Sources_do_not_name_the_parts_beside_or_above(string folder, string name)
    {
        string path = Path.Combine(Repository.Sources, folder);
        string[] wrong = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).Where(f => File.ReadAllText(f).Contains(name, StringComparison.Ordinal))] : [];
        Assert.Empty(wrong);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        string[] wrong = [.. Directory.EnumerateFiles(Repository.Sources, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => !File.ReadAllText(f).Contains($"namespace {Namespace(f)};", StringComparison.Ordinal))];
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_is_called_proved()
    {
        string[] names = [.. Library.GetExportedTypes().SelectMany(t => t.GetMembers().Select(m => $"{t.Name}.{m.Name}").Append(t.Name)).Where(n => Verdict().IsMatch(n)).Distinct(StringComparer.Ordinal)];
        Assert.Empty(names);
        Type[] speaking = [.. Library.GetTypes().Where(t => Part(t) is "Rules" or "" or "Json"), .. typeof(Ihl.Cli.Program).Assembly.GetTypes()];
        string[] literals = [.. speaking.SelectMany(t => TypeReferences.Literals(t).Where(l => IsVerdict(t, l)).Select(l => $"{t.FullName}: {l}"))];
        Assert.Empty(literals);
    }

    [Fact]
    public void Nothing_reads_the_clock()
    {
        string[] wrong = [.. Directory.EnumerateFiles(Repository.Sources, "*.cs", SearchOption.AllDirectories).Where(f => Clock().IsMatch(File.ReadAllText(f)))];
        Assert.Empty(wrong);
    }

    /// <summary>A rule's question may name what the law itself names (the duty to repair violations); nothing else may, and nothing says guilty.</summary>
    private static bool IsVerdict(Type type, string literal) => (Part(type) == "Rules" ? Judgement() : Verdict()).IsMatch(literal);

    /// <summary>The folder under the root that a type stands in; empty for the nouns, null for what the compiler makes.</summary>
    private static string? Part(Type type)
    {
        string? name = type.Namespace;
        if (name is null || !name.StartsWith("Mosul.Ihl", StringComparison.Ordinal))
            return null;
        string[] parts = name.Split('.');
        return parts.Length > 2 ? parts[2] : "";
    }

    private static string Namespace(string file)
    {
        string folder = Path.GetRelativePath(Repository.Sources, Path.GetDirectoryName(file)!);
        return folder == "." ? "Mosul.Ihl" : "Mosul.Ihl." + folder.Replace(Path.DirectorySeparatorChar, '.');
    }

    [GeneratedRegex(@"(?i)guilt|\bproved\b|\bproven\b|convict(ed|ion)|(?<!alleged |-)\bviolations?\b|(?-i)(?<!-)Violation")]
    private static partial Regex Verdict();

    [GeneratedRegex(@"(?i)guilt|\bproved\b|\bproven\b")]
    private static partial Regex Judgement();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Utc)?(Now|Today)\b|SystemClock|Stopwatch")]
    private static partial Regex Clock();
}
