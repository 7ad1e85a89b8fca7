using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Tests.Lexicons;

/// <summary>The reader reports every error at <c>file(line,col)</c> and never throws on text.</summary>
public class LexiconReaderTests
{
    [Fact]
    public void Reads_entries_and_skips_comments_and_empty_lines()
    {
        var result = Lexicon.Parse("# acts\n\nraid | Act.GroundAttack weapon=Firearm | raid:v; raid:n | usage | They raided it.\r\n", "my.lex");

        var entry = Assert.Single(result.Value.Entries);
        Assert.Equal("raid", entry.Id);
        Assert.Equal("Act.GroundAttack", entry.Code);
        Assert.Equal("Firearm", entry.Attribute("weapon"));
        Assert.Null(entry.Attribute("stance"));
        Assert.Equal(["raid:v", "raid:n"], entry.Forms);
        Assert.Equal("They raided it.", entry.Example);
    }

    [Theory]
    [InlineData("raid | Act.GroundAttack | raid:v | usage", DiagnosticCodes.LexiconColumns, "my.lex(1,1): five columns")]
    [InlineData("# head\nraid | Act.GroundAttack | raid:v | usage", DiagnosticCodes.LexiconColumns, "my.lex(2,1): five columns")]
    [InlineData("a | Act.Raiding | raid:v | usage | They raid.", DiagnosticCodes.LexiconCode, "my.lex(1,4): a known code")]
    [InlineData("a | Conduct.Killing | raid:v | usage | They raid.", DiagnosticCodes.LexiconCode, "my.lex(1,4): a known code")]
    [InlineData("a | Act.GroundAttack armed=yes | raid:v | usage | They raid.", DiagnosticCodes.LexiconCode, "my.lex(1,4): a known attribute")]
    [InlineData("a | Act.GroundAttack weapon | raid:v | usage | They raid.", DiagnosticCodes.LexiconCode, "my.lex(1,4): a known attribute")]
    [InlineData("a | Act.GroundAttack | | usage | They raid.", DiagnosticCodes.LexiconEntry, "my.lex(1,23): at least one form")]
    [InlineData("a | Act.GroundAttack | raid:v | | They raid.", DiagnosticCodes.LexiconEntry, "my.lex(1,23): at least one form")]
    [InlineData("a | Act.GroundAttack | raid:v | usage | ", DiagnosticCodes.LexiconEntry, "my.lex(1,23): at least one form")]
    [InlineData(" | Act.GroundAttack | raid:v | usage | They raid.", DiagnosticCodes.LexiconEntry, "my.lex(1,1): an id")]
    [InlineData("a | Act.Siege | b | usage | A b.\na | Act.Siege | c | usage | A c.", DiagnosticCodes.LexiconDuplicate, "my.lex(2,1): an id that stands once")]
    public void Reports_an_error_with_its_code_and_position(string text, string code, string message)
    {
        var result = Lexicon.Parse(text, "my.lex");

        Assert.False(result.Success);
        Assert.Equal(code, result.Error!.Code);
        Assert.Contains(message, result.Error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_error_of_a_lexicon()
    {
        var result = Lexicon.Parse("a | Act.Raiding | b | usage | A b.\nc | Act.Siege | d\n", "my.lex");

        Assert.Contains("my.lex(1,4)", result.Error!.Expected, StringComparison.Ordinal);
        Assert.Contains("my.lex(2,1)", result.Error.Expected, StringComparison.Ordinal);
    }
}
