using System.Text;

namespace Mosul.Ihl.Tests.Reading.Layout;

// Small pages, one segment to a line, its role before ">"; "+" for ">" when it stands on the same line of the page
// as the segment before. A line without either belongs to the segment above.
public class PageTests
{
    private const string Para1 = "The army shelled the market in the old town on Sunday and killed twelve people, residents said.";
    private const string Para2 = "The governor told reporters that the dead were fighters and that an inquiry would follow.";

    public static TheoryData<string, string> Pages => new()
    {
        { "plain paragraph", $"""
            B>{Para1}
            """ },
        { "plain paragraphs", $"""
            B>{Para1}

            B>{Para2}
            """ },
        { "single short sentence", "B>Three people died." },
        { "sentence without stop", "B>Three people died in Mosul" },
        { "headline and text", $"""
            H>Twelve killed in market shelling

            B>{Para1}
            """ },
        { "headline glued by one newline", $"""
            H>Twelve killed in market shelling
            B>{Para1}
            B>{Para2}
            """ },
        { "headline that asks", $"""
            H>Who shelled the market?

            B>{Para1}
            """ },
        { "first line with a stop is body", $"""
            B>Twelve people were killed.

            B>{Para1}
            """ },
        { "masthead, byline and date", $"""
            M>The Example Gazette

            H>Twelve killed in shelling of old town market

            Y>By Jane Doe and John Q. Roe
            D>Tuesday, 11 July 2017

            B>{Para1}

            B>{Para2}
            """ },
        { "page title before headline", $"""
            M>Twelve killed in market shelling | Example News

            H>Twelve killed in market shelling

            B>{Para1}
            """ },
        { "wire dateline", $"""
            H>Twelve killed in market shelling

            L>KYIV, Ukraine (AP) -
            B+{Para1}

            B>{Para2}
            """ },
        { "wire dateline without headline", $"""
            L>BAGHDAD (Reuters) -
            B+{Para1}
            """ },
        { "monitoring service", $"""
            L>GUATEMALA CITY, 31 AUG 89 (RADIO NUEVO) -- [EXCERPT] [TEXT]
            B+{Para1}
            """ },
        { "capitals", """
            L>BOGOTA, 3 JUL 89 (EFE) -- [TEXT]
            B+THE ARMY REPORTED TODAY THAT THREE GUERRILLAS WERE KILLED IN COMBAT. THE ARMY DID NOT SAY MORE.
            """ },
        { "agency after the dash", $"""
            L>MOSCOW, 11 Dec — RIA Novosti.
            B+{Para1}
            """ },
        { "slashed agency", $"""
            L>MOSCOW, July 11. /TASS/.
            B+{Para1}
            """ },
        { "organisation's dateline", $"""
            H>Iraq: Investigate market shelling

            L>(Beirut, July 11, 2017) –
            B+{Para1}
            """ },
        { "day alone as dateline", $"""
            L>11 July 2017 –
            B+{Para1}
            """ },
        { "dashes in a sentence are no dateline", """
            B>Mosul — Iraq's second city — fell on Sunday after a battle of nine months, officials said.
            """ },
        { "name and dash are no dateline", """
            B>Amnesty International – a rights group – accused all sides of war crimes.
            """ },
        { "wrapped lines", """
            H>Twelve killed in market shelling

            B>The army shelled the market in the old town on Sunday
            and killed twelve people, residents said. The Governor
            of the province told reporters that the dead were
            fighters.

            B>An inquiry would follow, he said, and the Ministry of
            Health in the capital would give its figures.

            B>They had no figures of the dead on Monday. The Federal
            Police denied it.
            """ },
        { "skip links and menus", $"""
            N>Skip to content
            N>Skip to main menu

            N>Home
            N>News
            N>Sport
            N>Weather

            H>Twelve killed in market shelling

            B>{Para1}

            B>{Para2}

            N>Back to top
            """ },
        { "trail of links", $"""
            N>Home > World > Middle East

            H>Twelve killed in market shelling

            B>{Para1}
            """ },
        { "share buttons", $"""
            H>Twelve killed in market shelling

            Y>Jane Doe
            D>Published 11 July 2017, 10:30 GMT
            N>Share this with Facebook
            N>Share
            N>5 min read

            B>{Para1}

            B>{Para2}
            """ },
        { "credit under caption", $"""
            H>Twelve killed in market shelling

            B>{Para1}

            C>Smoke over the old town
            C>Image: Getty Images/A. Name

            B>{Para2}
            """ },
        { "credit inside caption", $"""
            H>Twelve killed in market shelling

            B>{Para1}

            C>Much of the old town has been reduced to rubble. Image: Agency/A. Name

            B>{Para2}
            """ },
        { "credits in brackets", $"""
            H>Twelve killed in market shelling

            B>{Para1}

            C>Smoke rises over the old town, July 10, 2017. (AP Photo/A. Name)

            B>{Para2}

            C>Smoke rises over the old town [A. Name/Reuters]

            B>{Para2}

            C>A soldier stands in the rubble of the old town. REUTERS/A. Name

            B>{Para2}
            """ },
        { "caption repeated as alternative text", $"""
            H>Twelve killed in market shelling

            C>A soldier stands in the rubble of the old town

            C>A soldier stands in the rubble of the old town (Pic: Army/Flickr)

            B>{Para1}
            """ },
        { "photo labels", $"""
            H>Twelve killed in market shelling

            C>Photo: A. Name

            B>{Para1}

            C>File photo of the market

            B>{Para2}
            """ },
        { "teasers", $"""
            H>Twelve killed in market shelling

            B>{Para1}

            T>Read more: Who shelled the market?

            B>{Para2}

            T>See also: The battle in pictures
            T>Related: Army denies shelling market
            """ },
        { "appeals and copyright", $"""
            H>Twelve killed in market shelling

            B>{Para1}

            O>Click here to subscribe to our daily newsletter

            O>Follow us on Twitter and Facebook

            O>Get the best of our website in your inbox! Sign up for the newsletter.

            O>© 2017 Example Times. All rights reserved.
            """ },
        { "cookie banner", $"""
            O>We use cookies to improve your experience. By continuing to browse you accept our policy.

            H>Twelve killed in market shelling

            B>{Para1}
            """ },
        { "no appeal", """
            B>“Help us,” she said. “We are dying in our homes and on your website nobody says so.”

            B>The group said in a Telegram statement on its website that it had carried out the attack.

            B>Our correspondent saw twelve bodies in the street and spoke to your readers' families.
            """ },
        { "press release", $"""
            M>FOR IMMEDIATE RELEASE

            H>Market shelling may be a war crime

            B>{Para1}

            B>{Para2}

            O>ENDS

            U>Notes to editors

            B>{Para2}

            O>For more information please contact the press office.
            """ },
        { "embargo", $"""
            D>Embargoed until 00:01 GMT 11 July 2017

            H>Market shelling may be a war crime

            B>{Para1}
            """ },
        { "signed statement", $"""
            H>Stop the killing

            B>{Para1}

            B>{Para2}

            G>Central Committee of the Example Workers' Party

            D>24th March 2017
            """ },
        { "list in the body", $"""
            H>Rights group calls for inquiry

            B>The group called on the authorities to do three things without delay:

            B>- investigate the shelling
            B>- pay compensation
            B>- bring those responsible to trial

            B>{Para2}
            """ },
        { "numbered list in the body", $"""
            B>{Para1}

            B>1. The army shelled the market.
            B>2. The police fired on the crowd.

            B>{Para2}
            """ },
        { "headings", $"""
            H>Rights group calls for inquiry

            B>{Para1}

            U>Background

            B>{Para2}

            U>A City in Ruins

            B>{Para2}

            U>What does the law say?

            B>{Para2}
            """ },
        { "paragraph without stop stays body", $"""
            H>Rights group calls for inquiry

            B>{Para1}

            B>The police were accused of killing seventeen detainees after the battle was over

            B>{Para2}
            """ },
        { "footnote", $"""
            H>Army advances on the old town

            B>The army fought the Islamic State* in the old town on Sunday, officials said.

            B>{Para2}

            F>*A terrorist organization banned in Russia.
            """ },
        { "correction", $"""
            H>Army advances on the old town

            B>{Para1}

            F>Correction: An earlier version of this article gave the wrong number of dead.
            """ },
        { "player text before a video's title", $"""
            H>Army advances on the old town

            B>{Para1}
            N>download videoto copy the linkto code
            C+Families on foot on the road out of the town

            B>{Para2}
            """ },
        { "dangling link", $"""
            H>Army advances on the old town

            B>{Para1}

            B>{Para2}

            T>Full report at

            N>https://example.org/report
            """ },
        { "embedded post", $"""
            H>Army advances on the old town

            B>{Para1}

            C>— Jane Doe (@janedoe) July 11, 2017

            B>{Para2}
            """ },
        { "reporting credit", $"""
            L>MOSUL, Iraq (Reuters) -
            B+{Para1}

            B>{Para2}

            Y>(Reporting by Jane Doe; Editing by John Roe)
            """ },
        { "carriage returns", "H>Twelve killed in market shelling\r\n\r\nB>" + Para1 + "\r\n\r\nB>" + Para2 + "\r\n" },
        { "standfirst before byline", $"""
            H>Twelve killed in market shelling

            S>{Para1}

            Y>By Jane Doe

            B>{Para2}

            B>{Para1}
            """ },
        { "questions and answers", $"""
            H>Market shelling: the story so far

            B>{Para1}

            U>Who shelled the market?

            B>The army says that it did not. Residents say that it did.

            U>How many people died?

            B>Twelve, according to the hospital. The army says that nobody died.
            """ },
        { "links between paragraphs", $"""
            H>Market shelling: the story so far

            B>{Para1}

            T>The battle in pictures
            T>Inside the old town
            T>How the market was shelled

            U>'Caught in the crossfire'
            B>{Para2}

            B>The victims were named by the hospital as:
            B>Ahmed Ali, aged 40
            B>Ali Ahmed, aged 7
            B>Hassan Ahmed, aged 5

            B>{Para2}
            """ },
        { "labels on their own lines", $"""
            H>Market shelling: the story so far

            B>{Para1}

            C>Image copyright
            C>Reuters
            C>Image caption
            C>Much of the old town has been destroyed

            B>{Para2}
            """ },
        { "date and rubric above", $"""
            D>July 19, 2017 11:55PM EDT | News Release
            H>Execution site found near the old town
            S>Investigate, punish those responsible for war crimes

            L>(Beirut, July 19, 2017) –
            B+{Para1}

            B>{Para2}

            O>Your tax deductible gift can help stop human rights violations.
            """ },
        { "agency at the end", $"""
            H>Market shelling: the story so far
            B>{Para1}
            B>{Para2}
            G>(AFP)
            """ },
        { "name and date below the summary", $"""
            H>Market shelling: the story so far

            S>{Para1}

            Y>Jane Doe
            D>22 Jul 2019

            B>{Para2}

            B>{Para2}
            """ },
        { "byte order mark", "H>\uFEFFTwelve killed in market shelling\n\nB>" + Para1 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Parts(string name, string marked)
    {
        Assert.NotEmpty(name);
        var expected = new StringBuilder();
        string text = Unmark(marked, expected);
        var layout = LayoutReaderTests.Read(text);
        var actual = new StringBuilder();
        foreach (var segment in layout.Segments)
            actual.Append(Code(segment.Role)).Append(' ').AppendLine(Short(text[segment.Span.Start..segment.Span.End]));
        Assert.True(expected.ToString() == actual.ToString(), $"{name}:\n{actual}");
    }

    [Theory]
    [InlineData("000", "NNNHYDSCCBBTBBBBBBTCBBBCBBBBBN")]
    [InlineData("001", "HBBBBBBBBBBBBB")]
    [InlineData("002", "MHYDCCBBBBBBBBBBBTOO")]
    [InlineData("003", "HLBBBBNCBBBFNC")]
    [InlineData("004", "HBBBBGD")]
    public void Seeds(string number, string roles)
    {
        var layout = LayoutReaderTests.Read(File.ReadAllText(Seed(number)));
        Assert.Equal(roles, string.Concat(layout.Segments.Select(s => Code(s.Role))));
    }

    private static string Unmark(string marked, StringBuilder expected)
    {
        var text = new StringBuilder();
        var segment = new StringBuilder();
        char role = ' ';
        foreach (string line in marked.Split('\n'))
        {
            bool starts = line.Length > 2 && line[1] is '>' or '+' && char.IsUpper(line[0]);
            if (starts && line[1] == '+')
                text.Length--;
            if (starts)
            {
                Flush();
                role = line[0];
            }
            else if (line.Trim().Length > 0)
            {
                segment.Append(' ');
            }
            string words = starts ? line[2..] : line;
            segment.Append(words.Trim());
            if (starts && line[1] == '+')
                text.Append(' ');
            text.Append(words).Append('\n');
        }
        Flush();
        return text.ToString();

        void Flush()
        {
            if (segment.Length > 0)
                expected.Append(role).Append(' ').AppendLine(Short(segment.ToString()));
            segment.Clear();
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text.Replace("\n", " ", StringComparison.Ordinal) : text[..40].Replace('\n', ' ') + " … " + text[^15..].Replace('\n', ' ');

    private static string Seed(string number)
    {
        string directory = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(directory, "seeds")))
            directory = Path.GetDirectoryName(directory)!;
        return Directory.GetFiles(Path.Combine(directory, "seeds"), number + "_*.txt").Single();
    }

    private static char Code(SegmentRole role) => role switch
    {
        SegmentRole.Body => 'B',
        SegmentRole.Headline => 'H',
        SegmentRole.Standfirst => 'S',
        SegmentRole.Byline => 'Y',
        SegmentRole.Dateline => 'L',
        SegmentRole.PublicationDate => 'D',
        SegmentRole.Masthead => 'M',
        SegmentRole.Caption => 'C',
        SegmentRole.Teaser => 'T',
        SegmentRole.Navigation => 'N',
        SegmentRole.Footnote => 'F',
        SegmentRole.Footer => 'O',
        SegmentRole.Signature => 'G',
        _ => 'U',
    };
}
