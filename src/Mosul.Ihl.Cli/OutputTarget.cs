using System.Text;

namespace Mosul.Ihl.Cli;

/// <summary>Where results go. A file is written under another name beside it and moved when complete, so that no partial file is ever seen.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputTarget(TextWriter writer, string? path, string? temporary)
    {
        Writer = writer;
        _path = path;
        _temporary = temporary;
    }

    private TextWriter Writer { get; }

    /// <summary>Opens the target before anything is read, so that a path that cannot be written is known at once, and delivers what is written to it.</summary>
    /// <returns>False when it cannot be written, which is one line on the error stream.</returns>
    internal static bool TryWrite(string? path, TextWriter standardOutput, TextWriter error, Action<TextWriter> write)
    {
        try
        {
            using var target = Open(path, standardOutput);
            write(target.Writer);
            target.Complete();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"mosul-ihl: {path ?? "standard output"}: cannot be written; expected a file that can be made ({ProblemText.Of(problem)})");
            return false;
        }
    }

    private static OutputTarget Open(string? path, TextWriter standardOutput)
    {
        if (path is null)
            return new OutputTarget(standardOutput, null, null);
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new IOException("it is a folder");
        // A device is written to as it is: a move would replace it.
        if (full.StartsWith("/dev/", StringComparison.Ordinal))
            return new OutputTarget(Create(full, FileMode.Open), full, null);
        string temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        return new OutputTarget(Create(temporary, FileMode.Create), full, temporary);
    }

    private void Complete()
    {
        Writer.Flush();
        if (_temporary is null)
            return;
        Writer.Dispose();
        File.Move(_temporary, _path!, overwrite: true);
    }

    public void Dispose()
    {
        if (_path is null)
            return;
        try
        {
            Writer.Dispose();
        }
        finally
        {
            if (_temporary is not null)
                File.Delete(_temporary);
        }
    }

    private static StreamWriter Create(string path, FileMode mode) => new(new FileStream(path, mode, FileAccess.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
