namespace Mosul.Ihl.Cli;

/// <summary>Turns what the user names into documents to read, folders in ordinal order of their paths.</summary>
internal sealed class InputFinder(Action<string, string> unread)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Input> _inputs = [];

    internal List<Input> Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (path == "-")
                _inputs.Add(new Input("standard input", Id("stdin"), null));
            else if (File.Exists(path))
                Add(path);
            else if (Directory.Exists(path))
                AddFolder(path);
            else
                unread(path, "does not exist; expected a text file, a folder of .txt files, or -");
        }
        return _inputs;
    }

    private void AddFolder(string folder)
    {
        string[] files;
        try
        {
            files = Directory.GetFiles(folder, "*.txt", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, MatchCasing = MatchCasing.CaseInsensitive });
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            unread(folder, $"cannot be listed; expected a readable folder ({ProblemText.Of(problem)})");
            return;
        }
        if (files.Length == 0)
            unread(folder, "holds no text files; expected at least one file *.txt");
        Array.Sort(files, StringComparer.Ordinal);
        foreach (string file in files)
            Add(file);
    }

    private void Add(string path)
    {
        string full = Path.GetFullPath(path);
        string id = Path.GetFileNameWithoutExtension(full);
        // Two files of one name in different folders: the folders tell them apart.
        for (string? folder = Path.GetDirectoryName(full); _ids.Contains(id) && !string.IsNullOrEmpty(Path.GetFileName(folder)); folder = Path.GetDirectoryName(folder))
            id = $"{Path.GetFileName(folder)}/{id}";
        _inputs.Add(new Input(path, Id(id), full));
    }

    private string Id(string wanted)
    {
        string id = wanted;
        for (int number = 2; !_ids.Add(id); number++)
            id = FormattableString.Invariant($"{wanted}#{number}");
        return id;
    }
}
