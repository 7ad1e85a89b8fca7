using System.Text;

namespace Mosul.Ihl.Cli;

/// <summary>UTF-8 written to a text writer, so that JSON of any length goes out without being held as one string.</summary>
internal sealed class WriterStream(TextWriter writer) : Stream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // A file takes the bytes as they are.
        if (writer is StreamWriter { Encoding: UTF8Encoding } file)
        {
            file.Flush();
            file.BaseStream.Write(buffer);
            return;
        }
        Span<char> characters = stackalloc char[1024];
        while (!buffer.IsEmpty)
        {
            _decoder.Convert(buffer, characters, flush: false, out int used, out int written, out _);
            writer.Write(characters[..written]);
            buffer = buffer[used..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
