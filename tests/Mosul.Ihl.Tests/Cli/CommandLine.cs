using Mosul.Ihl.Cli;

namespace Mosul.Ihl.Tests.Cli;

/// <summary>Runs the command line in process, in a folder of its own; the test class belongs to <see cref="ConsoleCollection"/>.</summary>
internal sealed class CommandLine : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("mosul-ihl-").FullName;

    internal string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The exit code, the output and the lines of the error stream, with the folder's path taken out.</summary>
    internal (int Exit, string Output, string[] Errors) Run(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        var newOutput = new StringWriter();
        var newError = new StringWriter();
        Console.SetOut(newOutput);
        Console.SetError(newError);
        try
        {
            int exit = Program.Main(args);
            return (exit, newOutput.ToString(), newError.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
