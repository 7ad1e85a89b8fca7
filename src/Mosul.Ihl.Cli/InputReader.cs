using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using NodaTime;

namespace Mosul.Ihl.Cli;

/// <summary>Turns inputs into reports. Whatever cannot be read is one line on the error stream.</summary>
internal sealed class InputReader
{
    private readonly TextWriter _error;
    private readonly LocalDate? _published;
    private readonly ReportParser _parser;

    /// <summary>A reader with words of the user's own.</summary>
    /// <param name="error">Where failures go.</param>
    /// <param name="published">Day of publication of all inputs; null when their texts state it.</param>
    /// <param name="lexicons">Files of words to add.</param>
    internal InputReader(TextWriter error, LocalDate? published, IReadOnlyList<string> lexicons)
    {
        _error = error;
        _published = published;
        _parser = Parser(lexicons);
    }

    /// <summary>Whether anything could not be read so far.</summary>
    internal bool SomeUnread { get; private set; }

    /// <summary>Notes what could not be read.</summary>
    internal void Unread(string place, string problem)
    {
        SomeUnread = true;
        _error.WriteLine($"mosul-ihl: {place}: {problem}");
    }

    /// <summary>Reads an input.</summary>
    /// <returns>The report; null when the input could not be read.</returns>
    internal ParsedReport? Read(Input input)
    {
        if (ReadText(input) is not { } text)
            return null;
        var report = _parser.Parse(new SourceDocument(input.Id, text.Text, Published: _published));
        if (text.Warning is not { } warning)
            return report;
        _error.WriteLine($"mosul-ihl: {input.Place}: {warning.Message}");
        return report with { Diagnostics = [warning, .. report.Diagnostics] };
    }

    private InputText? ReadText(Input input)
    {
        try
        {
            var text = InputText.Read(input);
            if (text.Problem is null)
                return text;
            Unread(input.Place, text.Problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Unread(input.Place, $"cannot be read; expected a readable text file ({ProblemText.Of(problem)})");
        }
        return null;
    }

    private ReportParser Parser(IReadOnlyList<string> files)
    {
        var builder = new ReportParserBuilder();
        foreach (string file in files)
        {
            try
            {
                var lexicon = Lexicon.Parse(File.ReadAllText(file), file);
                if (lexicon.Success)
                    builder.AddLexicon(lexicon.Value);
                else
                    Unread("lexicon", $"{lexicon.Error.Code}: expected {lexicon.Error.Expected}");
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Unread(file, $"cannot be read; expected a lexicon file ({ProblemText.Of(problem)})");
            }
        }
        return builder.Build();
    }
}
