using System.Diagnostics;
using System.Globalization;

namespace Mosul.Ihl.Cli;

/// <summary>One line on a terminal's error stream while long work goes on; nothing when the stream is piped or the work is short.</summary>
internal sealed class Progress(TextWriter error, int total) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly bool _shown = !Console.IsErrorRedirected && total > 1;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;
    private bool _written;

    internal void Next(string place)
    {
        _done++;
        if (!_shown || _watch.Elapsed < Patience)
            return;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[Kreading {_done} of {total}: {place}"));
        _written = true;
    }

    public void Dispose()
    {
        if (_written)
            error.Write("\r\u001b[K");
    }
}
