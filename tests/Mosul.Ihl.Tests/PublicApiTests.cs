using VerifyXunit;

namespace Mosul.Ihl.Tests;

/// <summary>The whole public surface is one verified text: a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public async Task Surface() => await Verifier.Verify(PublicApi.Of(typeof(ParsedReport).Assembly));
}
