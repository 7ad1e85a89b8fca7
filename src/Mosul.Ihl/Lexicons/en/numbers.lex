# Number words, vague quantities and measures. id | code | forms | source | example
# Number: value; kind=scale multiplies what stands before, kind=ordinal ranks, kind=identifier makes the number after it a name.
# Vague: conventional bounds low and high; kind=multiplier may stand before a scale (several hundred).
# Measure: kind says what a number before it is (money, percent, time, age); a plain measure counts no persons.
number-zero | Number value=0 | zero | English numerals | The strike killed zero civilians.
number-one | Number value=1 | one | English numerals | The strike killed one civilians.
number-two | Number value=2 | two | English numerals | The strike killed two civilians.
number-three | Number value=3 | three | English numerals | The strike killed three civilians.
number-four | Number value=4 | four | English numerals | The strike killed four civilians.
number-five | Number value=5 | five | English numerals | The strike killed five civilians.
number-six | Number value=6 | six | English numerals | The strike killed six civilians.
number-seven | Number value=7 | seven | English numerals | The strike killed seven civilians.
number-eight | Number value=8 | eight | English numerals | The strike killed eight civilians.
number-nine | Number value=9 | nine | English numerals | The strike killed nine civilians.
number-ten | Number value=10 | ten | English numerals | The strike killed ten civilians.
number-eleven | Number value=11 | eleven | English numerals | The strike killed eleven civilians.
number-twelve | Number value=12 | twelve | English numerals | The strike killed twelve civilians.
number-thirteen | Number value=13 | thirteen | English numerals | The strike killed thirteen civilians.
number-fourteen | Number value=14 | fourteen | English numerals | The strike killed fourteen civilians.
number-fifteen | Number value=15 | fifteen | English numerals | The strike killed fifteen civilians.
number-sixteen | Number value=16 | sixteen | English numerals | The strike killed sixteen civilians.
number-seventeen | Number value=17 | seventeen | English numerals | The strike killed seventeen civilians.
number-eighteen | Number value=18 | eighteen | English numerals | The strike killed eighteen civilians.
number-nineteen | Number value=19 | nineteen | English numerals | The strike killed nineteen civilians.
number-twenty | Number value=20 | twenty | English numerals | The strike killed twenty civilians.
number-thirty | Number value=30 | thirty | English numerals | The strike killed thirty civilians.
number-forty | Number value=40 | forty; fourty | English numerals | The strike killed forty civilians.
number-fifty | Number value=50 | fifty | English numerals | The strike killed fifty civilians.
number-sixty | Number value=60 | sixty | English numerals | The strike killed sixty civilians.
number-seventy | Number value=70 | seventy | English numerals | The strike killed seventy civilians.
number-eighty | Number value=80 | eighty | English numerals | The strike killed eighty civilians.
number-ninety | Number value=90 | ninety | English numerals | The strike killed ninety civilians.
number-dozen | Number value=12 kind=scale | dozen | English numerals | The war displaced two dozen people.
number-hundred | Number value=100 kind=scale | hundred | English numerals | The war displaced two hundred people.
number-thousand | Number value=1000 kind=scale | thousand | English numerals | The war displaced two thousand people.
number-lakh | Number value=100000 kind=scale | lakh; lakhs | English numerals | The war displaced two lakh people.
number-million | Number value=1000000 kind=scale | million; mln | English numerals | The war displaced two million people.
number-crore | Number value=10000000 kind=scale | crore; crores | English numerals | The war displaced two crore people.
number-billion | Number value=1000000000 kind=scale | billion; bln | English numerals | The war displaced two billion people.
number-trillion | Number value=1000000000000 kind=scale | trillion | English numerals | The war displaced two trillion people.
ordinal-first | Number value=1 kind=ordinal | first | English numerals | It was the first attack on the town.
ordinal-second | Number value=2 kind=ordinal | second | English numerals | It was the second attack on the town.
ordinal-third | Number value=3 kind=ordinal | third | English numerals | It was the third attack on the town.
ordinal-fourth | Number value=4 kind=ordinal | fourth | English numerals | It was the fourth attack on the town.
ordinal-fifth | Number value=5 kind=ordinal | fifth | English numerals | It was the fifth attack on the town.
ordinal-sixth | Number value=6 kind=ordinal | sixth | English numerals | It was the sixth attack on the town.
ordinal-seventh | Number value=7 kind=ordinal | seventh | English numerals | It was the seventh attack on the town.
ordinal-eighth | Number value=8 kind=ordinal | eighth | English numerals | It was the eighth attack on the town.
ordinal-ninth | Number value=9 kind=ordinal | ninth | English numerals | It was the ninth attack on the town.
ordinal-tenth | Number value=10 kind=ordinal | tenth | English numerals | It was the tenth attack on the town.
ordinal-eleventh | Number value=11 kind=ordinal | eleventh | English numerals | It was the eleventh attack on the town.
ordinal-twelfth | Number value=12 kind=ordinal | twelfth | English numerals | It was the twelfth attack on the town.
ordinal-thirteenth | Number value=13 kind=ordinal | thirteenth | English numerals | It was the thirteenth attack on the town.
ordinal-fourteenth | Number value=14 kind=ordinal | fourteenth | English numerals | It was the fourteenth attack on the town.
ordinal-fifteenth | Number value=15 kind=ordinal | fifteenth | English numerals | It was the fifteenth attack on the town.
ordinal-sixteenth | Number value=16 kind=ordinal | sixteenth | English numerals | It was the sixteenth attack on the town.
ordinal-seventeenth | Number value=17 kind=ordinal | seventeenth | English numerals | It was the seventeenth attack on the town.
ordinal-eighteenth | Number value=18 kind=ordinal | eighteenth | English numerals | It was the eighteenth attack on the town.
ordinal-nineteenth | Number value=19 kind=ordinal | nineteenth | English numerals | It was the nineteenth attack on the town.
ordinal-twentieth | Number value=20 kind=ordinal | twentieth | English numerals | It was the twentieth attack on the town.
ordinal-thirtieth | Number value=30 kind=ordinal | thirtieth | English numerals | It was the thirtieth attack on the town.
fraction-third | Number kind=fraction | thirds | English numerals | Three thirds of the town lie in ruins.
fraction-quarter | Number kind=fraction | quarters | English numerals | Three quarters of the town lie in ruins.
fraction-half | Number kind=fraction | halves | English numerals | Three halves of the town lie in ruins.
fraction-fifth | Number kind=fraction | fifths | English numerals | Three fifths of the town lie in ruins.
fraction-tenth | Number kind=fraction | tenths | English numerals | Three tenths of the town lie in ruins.
identifier-law | Word.Noun kind=identifier | article; articles; art; rule; rules; section; sections; paragraph; paragraphs; para; chapter; clause; annex; protocol; resolution; resolutions; law; decree; order; act; amendment; principle; verse; surah; psalm | Legal citation | Article 51 protects civilians.
identifier-list | Word.Noun kind=identifier | number; nos; nr; page; pages; pp; p; figure; fig; table; part; volume; vol; item; point; step; phase; stage; version; issue; footnote; note; annexe; appendix; case; file; question; category; level; grade; tier; class; type; model; room; block; apartment; apt; building; gate; pier; channel; episode; season; round; group | English | See page 12 of the report.
identifier-unit | Word.Noun kind=identifier | flight; highway; route; road; motorway; interstate; camp; unit; brigade; battalion; division; squadron; regiment; checkpoint; sector; zone; area; district; ward; hill; point; boeing; airbus; apollo; windows; street; avenue; box; phone; tel; fax; telephone; ext; extension | English | The brigade passed checkpoint 54 on Highway 80.
vague-several | Vague low=3 kind=multiplier | several | English quantifiers | The strike killed several civilians.
vague-a-few | Vague low=2 kind=multiplier | a few; quite a few | English quantifiers | The strike killed a few civilians.
vague-few | Vague kind=multiplier | few; very few | English quantifiers | Few civilians were left.
vague-couple | Vague low=2 kind=multiplier | a couple; couple | English quantifiers | The strike killed a couple of civilians.
vague-many | Vague kind=multiplier | many; so many; a great many; a good many | English quantifiers | The strike killed many civilians.
vague-multiple | Vague low=2 | multiple | English quantifiers | The strike killed multiple civilians.
vague-numerous | Vague | numerous; countless; innumerable; untold numbers; untold number; an untold number; an unknown number; an unspecified number; an undetermined number; unknown numbers; large numbers; a large number; great numbers; a great number; a significant number; significant numbers; a high number | English quantifiers | Numerous civilians were killed.
vague-a-number | Vague low=2 | a number; a small number; small numbers; a handful; a group | English quantifiers | A number of civilians were killed.
vague-tens | Vague low=20 | tens | English quantifiers | Tens of people were killed.
vague-dozens | Vague low=24 | dozens; dozens and dozens | English quantifiers | Dozens of civilians were killed.
vague-scores | Vague low=40 | scores | English quantifiers | Scores of civilians were killed.
vague-hundreds | Vague low=200 | hundreds; hundreds and hundreds; hundreds upon hundreds | English quantifiers | Hundreds of civilians were killed.
vague-thousands | Vague low=2000 | thousands; thousands and thousands; thousands upon thousands | English quantifiers | Thousands of civilians were killed.
vague-tens-of-thousands | Vague low=20000 | tens of thousands; dozens of thousands; scores of thousands | English quantifiers | Tens of thousands of civilians fled.
vague-hundreds-of-thousands | Vague low=200000 | hundreds of thousands | English quantifiers | Hundreds of thousands of civilians fled.
vague-millions | Vague low=2000000 | millions | English quantifiers | Millions of civilians fled.
vague-tens-of-millions | Vague low=20000000 | tens of millions | English quantifiers | Tens of millions of people need aid.
vague-hundreds-of-millions | Vague low=200000000 | hundreds of millions | English quantifiers | The damage came to hundreds of millions of dollars.
vague-billions | Vague low=2000000000 | billions | English quantifiers | The damage came to billions of dollars.
qualifier-atleast | Qualifier.AtLeast | at least; at the least; at the very least; a minimum of; no fewer than; no less than; not fewer than; not less than; not fewer; minimum | English quantifiers | At least 30 civilians were killed.
qualifier-morethan | Qualifier.MoreThan | more than; over; above; in excess of; upwards of; upward of; greater than; well over; well above; exceeding | English quantifiers | More than 30 civilians were killed.
qualifier-about | Qualifier.About | about; around; some; roughly; approximately; approx; circa; nearly; almost; close to; just over; just under; just about; an estimated; estimated; the estimated; perhaps; maybe; somewhere; anywhere; in the region of; in the order of; an average of; just shy of | English quantifiers | About 30 civilians were killed.
qualifier-upto | Qualifier.UpTo | up to; as many as; as much as; at most; at the most; a maximum of; no more than; not more than; maximum | English quantifiers | As many as 30 civilians were killed.
qualifier-fewerthan | Qualifier.FewerThan | fewer than; less than; under; below | English quantifiers | Fewer than 30 civilians were killed.
qualifier-exactly | Qualifier.Exactly | exactly; precisely; a total of; a combined total of; another; a further; an additional | English quantifiers | Exactly 30 civilians were killed.
qualifier-or-more | Qualifier.AtLeast kind=after | or more; plus; and more; or above; and counting; and rising; or over | English quantifiers | Thirty or more civilians were killed.
qualifier-or-so | Qualifier.About kind=after | or so; or thereabouts; odd | English quantifiers | Thirty or so civilians were killed.
qualifier-or-fewer | Qualifier.UpTo kind=after | or fewer; or less; at most | English quantifiers | Thirty or fewer civilians were killed.
measure-length | Word.Measure unit=length | kilometre; kilometres; kilometer; kilometers; km; kms; kilometre's; metre; metres; meter; meters; mile; miles; foot; feet; ft; inch; inches; yard; yards; centimetre; centimetres; centimeter; centimeters; cm; millimetre; millimetres; millimeter; millimeters; mm; caliber; calibre; nm | English measures | The base lies 20 kilometres south of the town.
measure-area | Word.Measure unit=area | hectare; hectares; acre; acres; sq km; square kilometres; square kilometers; square miles; square metres; square meters; dunam; dunams; dunums | English measures | The camp covers 40 hectares.
measure-weight | Word.Measure unit=weight | tonne; tonnes; ton; tons; kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos; kg; kgs; gram; grams; pound; pounds; lb; lbs; litre; litres; liter; liters; gallon; gallons; barrel; barrels; megawatt; megawatts; mw; watts; degrees; knots; mph; kph | English measures | The bomb weighed 500 kilograms.
measure-time | Word.Measure kind=time | second; seconds; minute; minutes; min; mins; hour; hours; hrs; day; days; night; nights; morning; mornings; week; weeks; fortnight; weekend; weekends; month; months; quarter; quarters; year; years; decade; decades; century; centuries; yr; yrs | English measures | The siege lasted 40 days.
measure-times | Word.Measure kind=times | times; fold; occasions | English measures | The clinic was hit 12 times.
measure-money | Word.Measure kind=money | dollar; dollars; usd; euro; euros; eur; cent; cents; dinar; dinars; rial; rials; riyal; riyals; rouble; roubles; ruble; rubles; rupee; rupees; shekel; shekels; afghani; afghanis; naira; birr; hryvnia; hryvnias; lira; liras; franc; francs; peso; pesos; yen; yuan | English measures | The ransom was 5 million dollars.
measure-percent | Word.Measure kind=percent | percent; per cent; pct; percentage points; percentage point; percentile | English measures | Some 80 percent of the town lies in ruins.
measure-things | Word.Measure unit=things | vehicle; vehicles; car; cars; truck; trucks; bus; buses; tanks; storeys; storey; floors; rooms; beds; votes; seats; copies; pages; languages; items; pieces; cases | English measures | The convoy lost 12 vehicles.
