using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Allegations;

/// <summary>Who calls on whom for what: a row is written "demander > addressee: kind".</summary>
public class DemandReaderTests
{
    [Theory]
    [InlineData("Amnesty International called on Hamas and Israel to release the prisoners.", "Amnesty International > Hamas: Release")]
    [InlineData("The bishop appealed to Hezbollah to free the pupils.", "bishop > Hezbollah: Release")]
    [InlineData("The envoy urged the Houthis to open an inquiry.", "envoy > Houthis: Investigation")]
    [InlineData("The bishop demands that the Houthis release the prisoners.", "bishop > Houthis: Release")]
    [InlineData("Israel must investigate the killings, Amnesty International said.", "Amnesty International > Israel: Investigation")]
    // A question with an infinitive is a request.
    [InlineData("Lawyers asked the Security Council to open an inquiry.", "Lawyers > UN Security Council: Investigation")]
    [InlineData("Lawyers asked whether the Houthis had released the prisoners.", "")]
    // Nobody is named.
    [InlineData("The bishop called for an inquiry.", "bishop > -: Investigation")]
    [InlineData("The killings must be investigated, the bishop said.", "bishop > -: Investigation")]
    public void Finds_whom_it_is_addressed_to(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.Equal(expected, string.Join("; ", report.Demands.Select(d => $"{report.FindParty(d.Demander.Chain.FirstOrDefault()?.PartyId)?.Name} > {report.FindParty(d.AddresseeId)?.Name ?? "-"}: {d.Kind}")));
    }
}
