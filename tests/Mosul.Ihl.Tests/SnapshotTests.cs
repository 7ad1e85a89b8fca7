using System.Reflection;
using VerifyXunit;
using Xunit.Sdk;

namespace Mosul.Ihl.Tests;

/// <summary>Every verified text belongs to a test that still makes it.</summary>
public class SnapshotTests
{
    [Fact]
    public void No_verified_text_is_left_over()
    {
        var known = typeof(SnapshotTests).Assembly.GetTypes().SelectMany(t => t.GetMethods().SelectMany(m => FileNames(t, m))).ToHashSet(StringComparer.Ordinal);
        string tests = Path.Combine(Repository.Root, "tests", "Mosul.Ihl.Tests");
        string[] leftOver = [.. Directory.EnumerateFiles(tests, "*.verified.txt", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Where(f => !known.Contains(f))];
        Assert.Empty(leftOver);
    }

    private static IEnumerable<string> FileNames(Type type, MethodInfo method)
    {
        if (method.GetCustomAttribute<TheoryAttribute>() is not null)
            return method.GetCustomAttributes<DataAttribute>().SelectMany(d => d.GetData(method)).Select(row => Verifier.FileName(type.Name, method, row));
        return method.GetCustomAttribute<FactAttribute>() is null ? [] : [Verifier.FileName(type.Name, method, [])];
    }
}
