# Words of time. id | code | forms | source | example
# value: number of the month or weekday (Monday is 1), or offset in days, or part (0 early, 1 middle, 2 late).
# kind=name: an everyday word or a name as well; it needs a number or a preposition beside it to be read as a date.
month-january | Time.Month value=1 | January; january | English calendar | The town was shelled in January 2017.
month-january-short | Time.Month value=1 kind=name | Jan | English calendar | The town was shelled on 5 Jan 2017.
month-february | Time.Month value=2 | February; february | English calendar | The town was shelled in February 2017.
month-february-short | Time.Month value=2 | Feb | English calendar | The town was shelled on 5 Feb 2017.
month-march | Time.Month value=3 kind=name | March | English calendar | The town was shelled in March 2017.
month-march-short | Time.Month value=3 kind=name | Mar | English calendar | The town was shelled on 5 Mar 2017.
month-april | Time.Month value=4 | April; april | English calendar | The town was shelled in April 2017.
month-april-short | Time.Month value=4 | Apr | English calendar | The town was shelled on 5 Apr 2017.
month-may | Time.Month value=5 kind=name | May | English calendar | The town was shelled in May 2017.
month-june | Time.Month value=6 | June; june | English calendar | The town was shelled in June 2017.
month-june-short | Time.Month value=6 | Jun | English calendar | The town was shelled on 5 Jun 2017.
month-july | Time.Month value=7 | July; july | English calendar | The town was shelled in July 2017.
month-july-short | Time.Month value=7 | Jul | English calendar | The town was shelled on 5 Jul 2017.
month-august | Time.Month value=8 | August | English calendar | The town was shelled in August 2017.
month-august-short | Time.Month value=8 | Aug | English calendar | The town was shelled on 5 Aug 2017.
month-september | Time.Month value=9 | September; september | English calendar | The town was shelled in September 2017.
month-september-short | Time.Month value=9 | Sept; Sep | English calendar | The town was shelled on 5 Sept 2017.
month-october | Time.Month value=10 | October; october | English calendar | The town was shelled in October 2017.
month-october-short | Time.Month value=10 | Oct | English calendar | The town was shelled on 5 Oct 2017.
month-november | Time.Month value=11 | November; november | English calendar | The town was shelled in November 2017.
month-november-short | Time.Month value=11 | Nov | English calendar | The town was shelled on 5 Nov 2017.
month-december | Time.Month value=12 | December; december | English calendar | The town was shelled in December 2017.
month-december-short | Time.Month value=12 | Dec | English calendar | The town was shelled on 5 Dec 2017.
weekday-monday | Time.Weekday value=1 | Monday; monday | English calendar | The raid began on Monday night.
weekday-monday-short | Time.Weekday value=1 kind=name | Mon | English calendar | Mon, 17 March 2017
weekday-tuesday | Time.Weekday value=2 | Tuesday; tuesday | English calendar | The raid began on Tuesday night.
weekday-tuesday-short | Time.Weekday value=2 kind=name | Tue; Tues | English calendar | Tue, 17 March 2017
weekday-wednesday | Time.Weekday value=3 | Wednesday; wednesday | English calendar | The raid began on Wednesday night.
weekday-wednesday-short | Time.Weekday value=3 kind=name | Wed; Weds | English calendar | Wed, 17 March 2017
weekday-thursday | Time.Weekday value=4 | Thursday; thursday | English calendar | The raid began on Thursday night.
weekday-thursday-short | Time.Weekday value=4 kind=name | Thu; Thur; Thurs | English calendar | Thu, 17 March 2017
weekday-friday | Time.Weekday value=5 | Friday; friday | English calendar | The raid began on Friday night.
weekday-friday-short | Time.Weekday value=5 kind=name | Fri | English calendar | Fri, 17 March 2017
weekday-saturday | Time.Weekday value=6 | Saturday; saturday | English calendar | The raid began on Saturday night.
weekday-saturday-short | Time.Weekday value=6 kind=name | Sat | English calendar | Sat, 17 March 2017
weekday-sunday | Time.Weekday value=7 | Sunday; sunday | English calendar | The raid began on Sunday night.
weekday-sunday-short | Time.Weekday value=7 kind=name | Sun | English calendar | Sun, 17 March 2017
offset-today | Time.Offset value=0 | today | English calendar | The strike took place today.
offset-tonight | Time.Offset value=0 | tonight | English calendar | The truce begins tonight.
offset-yesterday | Time.Offset value=-1 | yesterday | English calendar | The strike took place yesterday.
offset-tomorrow | Time.Offset value=1 | tomorrow | English calendar | The talks resume tomorrow.
offset-overnight | Time.Offset value=-1 kind=night | overnight | English calendar | Three people were killed overnight.
unit-hour | Time.Unit unit=hour | hour; hours; hrs | English units of time | In the last 24 hours the town was hit twice.
unit-day | Time.Unit unit=day | day; days | English units of time | He died two days ago.
unit-week | Time.Unit unit=week | week; weeks | English units of time | The camp was raided last week.
unit-weekend | Time.Unit unit=weekend | weekend; weekends | English units of time | The camp was raided last weekend.
unit-fortnight | Time.Unit unit=fortnight | fortnight | English units of time | The siege began in the past fortnight.
unit-month | Time.Unit unit=month | month; months | English units of time | The siege began last month.
unit-quarter | Time.Unit unit=quarter | quarter; quarters | English units of time | Attacks rose in the third quarter of 2016.
unit-half | Time.Unit unit=half | half | English units of time | Attacks rose in the first half of 2016.
unit-year | Time.Unit unit=year | year; years | English units of time | The war began last year.
unit-decade | Time.Unit unit=decade | decade; decades | English units of time | The dispute began a decade ago.
unit-century | Time.Unit unit=century | century; centuries | English units of time | The mosque dates from the 12th century.
daypart-morning | Time.DayPart | morning; dawn; daybreak; sunrise | English | The strike came on Monday morning.
daypart-noon | Time.DayPart | noon; midday; lunchtime | English | The strike came on Monday noon.
daypart-afternoon | Time.DayPart | afternoon | English | The strike came on Monday afternoon.
daypart-evening | Time.DayPart | evening; dusk; sunset; sundown | English | The strike came on Monday evening.
daypart-night | Time.DayPart | night; midnight; nighttime | English | The strike came on Monday night.
shift-last | Time.Last value=-1 | last | English | The camp was raided last week.
shift-past | Time.Last value=-1 kind=span | past | English | Ten people died in the past two days.
shift-previous | Time.Last value=-1 kind=told | previous; preceding | English | He had left the previous day.
shift-next | Time.Next value=1 | next | English | The talks resume next week.
shift-coming | Time.Next value=1 kind=span | coming; upcoming | English | Aid is due in the coming two days.
shift-following | Time.Next value=1 kind=told | following | English | He died the following day.
shift-this | Time.This value=0 | this; current | English | The camp was raided this week.
shift-same | Time.This value=0 kind=told | same | English | He died the same day.
ago | Time.Ago value=-1 | ago | English | He died two days ago.
ago-told | Time.Ago value=-1 kind=told | earlier | English | He had left two days earlier.
later-told | Time.Ago value=1 kind=told | later | English | He died two days later.
part-early | Time.Part value=0 | early; earlier; beginning; start; onset | English | The siege began in early March 2022.
part-mid | Time.Part value=1 | mid; middle | English | The siege began in mid-May.
part-late | Time.Part value=2 | late; later; end | English | The siege ended in late 2016.
season-spring | Time.Season value=3 | spring | Meteorological seasons | The offensive began in spring 2015.
season-summer | Time.Season value=6 | summer | Meteorological seasons | The offensive began in summer 2014.
season-autumn | Time.Season value=9 | autumn; fall | Meteorological seasons | The offensive began in autumn 2016.
season-winter | Time.Season value=12 | winter | Meteorological seasons | The offensive began in winter 2016.
range-between | Time.Range kind=between | between | English | The town was shelled between February and June.
range-from | Time.Range kind=from | from | English | The town was shelled from 3 to 5 May.
range-since | Time.Range kind=since | since | English | The town has been shelled since October.
range-starting | Time.Range kind=starting | starting; beginning; commencing | English | Starting in January 2017, residents fled.
range-until | Time.Range kind=until | until; till | English | The siege lasted until July 2017.
about-date | Time.About | around; about; circa; approximately; roughly | English | The village was taken around 5 May.
