using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>
/// Compares a text with <c>Class.Method_parameter=value.verified.txt</c> beside the test, after the conventions of the package Verify.Xunit, which takes over when
/// this file is deleted. On a difference the text is left in <c>….received.txt</c> and the test fails with a line diff.
/// </summary>
[SuppressMessage("Naming", "CA1724", Justification = "The package's own name.")]
public static class Verifier
{
    /// <summary>Compares a text; await the result.</summary>
    public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") => new(target ?? "null", sourceFile, method);

    /// <summary>The file of a test and its parameters, as the package names it.</summary>
    public static string FileName(string className, MethodInfo method, object?[] arguments) =>
        $"{className}.{method.Name}{string.Concat(method.GetParameters().Zip(arguments, (p, a) => string.Create(CultureInfo.InvariantCulture, $"_{p.Name}={a}")))}.verified.txt";
}

/// <summary>A comparison that runs when it is awaited.</summary>
public sealed class SettingsTask(string target, string sourceFile, string method)
{
    private object?[] _arguments = [];

    /// <summary>The test's arguments, which become part of the file's name.</summary>
    public SettingsTask UseParameters(params object?[] arguments)
    {
        _arguments = arguments;
        return this;
    }

    /// <summary>Runs the comparison.</summary>
    public TaskAwaiter GetAwaiter() => Run().GetAwaiter();

    private async Task Run()
    {
        string className = Path.GetFileNameWithoutExtension(sourceFile);
        var info = typeof(SettingsTask).Assembly.GetTypes().Single(t => t.Name == className).GetMethods().Single(m => m.Name == method);
        string verified = Path.Combine(Path.GetDirectoryName(sourceFile)!, Verifier.FileName(className, info, _arguments));
        string received = verified.Replace(".verified.txt", ".received.txt", StringComparison.Ordinal);
        string actual = target.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        string? expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n").TrimEnd('\n') + "\n" : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, actual, new UTF8Encoding(false));
        Assert.Fail(expected is null
            ? $"No verified text yet. Read {received} and rename it to .verified.txt if it is right."
            : $"{Path.GetFileName(verified)} differs (- verified, + received). Rename the .received.txt if it is right.\n{Diff(expected.Split('\n'), actual.Split('\n'))}");
    }

    private static string Diff(string[] before, string[] after)
    {
        int start = 0, end = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var old = before.AsSpan(start, before.Length - start - end);
        var fresh = after.AsSpan(start, after.Length - start - end);
        int[,] common = new int[old.Length + 1, fresh.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
            for (int j = fresh.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == fresh[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var diff = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@@ line {start + 1} @@\n");
        int left = 0, right = 0, lines = 0;
        while ((left < old.Length || right < fresh.Length) && lines++ < 200)
        {
            if (left < old.Length && right < fresh.Length && old[left] == fresh[right])
            {
                diff.Append("  ").AppendLine(old[left]);
                left++;
                right++;
            }
            else if (right == fresh.Length || (left < old.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                diff.Append("- ").AppendLine(old[left++]);
            }
            else
            {
                diff.Append("+ ").AppendLine(fresh[right++]);
            }
        }
        return diff.ToString();
    }
}
