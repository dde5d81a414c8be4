import type { TimeLanguage } from '../../model/time-language.ts';
import { numerals } from './numbers.ts';
import { parts, patterns } from './time/patterns.ts';

const words = `
month!: january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12
umonth!: january=1 february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12
mon!: jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sept=9 sep=9 oct=10 nov=11 dec=12
weekday!: monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
wday!: mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7
weekdays!: mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7
unit: second=TS seconds=TS minute=TM minutes=TM hour=H hours=H day=D days=D week=W weeks=W month=M months=M quarter=Q quarters=Q year=Y years=Y decade=E decades=E century=C centuries=C fortnight=F millennium=L weekend=WE weekends=WE night=NI nights=NI
unit1: minute=TM hour=H day=D week=W month=M year=Y decade=E century=C fortnight=F weekend=WE
plural: seconds=TS minutes=TM hours=H days=D weeks=W months=M quarters=Q years=Y decades=E centuries=C
period: day=D week=W month=M year=Y decade=E century=C
part: morning=MO afternoon=AF evening=EV night=NI nights=NI dawn=MO dusk=EV
season: spring=SP summer=SU fall=FA autumn=FA winter=WI
dir: last=-1 this=0 next=1
holidaydir: last=-1 this=0 next=1
dayword: yesterday=-1 today=0 tomorrow=1
premod: early=START earlier=BEFORE mid=MID late=END later=AFTER
modnoun: end=END close=END beginning=START start=START outset=START middle=MID midst=MID
quarter: first=1 second=2 third=3 fourth=4 final=4
qfigure: 1=1 2=2 3=3 4=4
half: first=1 second=2
half2: half=0.5
art: a=1 an=1
ampm: am=AM pm=PM
ap: a=AM p=PM
clockword: noon=12:00 midday=12:00 midnight=24:00
era: bc=BC bce=BC
decadeword: twenties=1920 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 eighties=1980 nineties=1990
vague: several=X few=X many=X couple=2 handful=X dozen=12 dozens=X
zone: gmt=Z utc=Z
adverbial: daily=P1D weekly=P1W monthly=P1M yearly=P1Y annually=XXXX nightly=XXXX-XX-XXTNI hourly=PT1H weekdays=XXXX-WXX weekends=XXXX-WXX-WE
counted: people troops soldiers men women children refugees migrants feet miles kilometers kilometres meters metres tons tonnes dollars euros pounds yen barrels acres square shares points votes jobs homes families civilians workers employees protesters prisoners others pages words times copies students
person: man woman boy girl son daughter
`;

const holidays = `
New Year's Day | 01-01
New Year's Eve | 12-31
New Year | 01-01
Christmas Day | 12-25
Christmas Eve | 12-24
Christmas | 12-25
Boxing Day | 12-26
Valentine's Day | 02-14
International Women's Day | 03-08
Saint Patrick's Day | 03-17
St. Patrick's Day | 03-17
April Fools' Day | 04-01
May Day | 05-01
Victory Day | 05-09
Bastille Day | 07-14
Independence Day | 07-04
Halloween | 10-31
All Saints' Day | 11-01
Veterans Day | 11-11
Armistice Day | 11-11
Remembrance Day | 11-11
Martin Luther King Day | 01/1/3
Presidents' Day | 02/1/3
Mother's Day | 05/7/2
Memorial Day | 05/1/-1
Labor Day | 09/1/1
Columbus Day | 10/1/2
Thanksgiving Day | 11/4/4
Thanksgiving | 11/4/4
Election Day | 11/2/1
Good Friday | easter-2
Holy Saturday | easter-1
Easter Sunday | easter+0
Easter Monday | easter+1
Easter | easter+0
Palm Sunday | easter-7
Ash Wednesday | easter-46
Ascension Day | easter+39
Whit Monday | easter+50
`;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** How English names times. */
export const time: TimeLanguage = {
  words,
  patterns,
  parts,
  holidays,
  numerals,
  futureCues:
    list(`will shall 'll would may might expected expects scheduled due planned plans plan slated going until till soon upcoming coming
    starting beginning effective payable expire expires begin begins ahead tomorrow should ready`),
  futurePairs: new Set([
    'is to',
    'are to',
    'be to',
    'agreed to',
    'agree to',
    'vowed to',
    'promised to',
    'set to',
    ...['postponed', 'delayed', 'adjourned', 'extended', 'deferred', 'moved', 'shifted'].flatMap((verb) => [
      `${verb} until`,
      `${verb} to`,
    ]),
    'off until',
    'off to',
    'going to',
    'hopes to',
    'wants to',
    'want to',
  ]),
  pastCues:
    list(`said was were had did has have been told added told made came went took left met began gave sent held shot found killed won
    lost rose fell broke spoke wrote fled grew became saw led struck hit cut put quit flew drew threw stood sat ran paid sold bought brought
    thought kept fought built got knew drove rode swore withdrew overthrew since last ago earlier yesterday`),
  pastEndings: ['ed'],
  monthFirst: true,
  clause: {
    after: new Set(['after']),
    before: new Set(['before']),
    ahead: new Set(['before', 'ahead', 'for', 'until', 'till', 'by']),
    since: new Set(['since']),
    when: new Set(['when']),
    earlier: new Set(['had', "'d"]),
    perfect: new Set(['has', 'have', "'ve"]),
    arranged: list(
      "is are be 's 're was were due set scheduled expected planned slated supposed meant bound likely ready about poised",
    ),
    infinitive: new Set(['to']),
    occasion: new Set(['in', 'at', 'during']),
    planned: list('schedule due set slate expect suppose plan'),
    means: list('with as'),
    from: list('from'),
    until: list('to until till through - –'),
    between: list('between'),
    both: list('and'),
    documents: list(
      `decree law bill act order edict ordinance resolution decision ruling verdict statement letter note communique declaration treaty pact
      agreement accord deal memorandum directive circular notice plan package budget amendment constitution charter measure`,
    ),
    continuing: list('add continue conclude'),
    finding: list('find discover'),
    foundAs: list(
      'dead slumped unconscious lifeless stabbed shot hanged beaten murdered killed strangled poisoned wounded injured collapsed ill',
    ),
    next: new Set(['then', 'thereupon', 'subsequently']),
    pastTags: new Set(['VBD']),
    presentTags: new Set(['VBZ', 'VBP']),
    modalTags: new Set(['MD']),
    presentParticiple: new Set(['VBG']),
  },
  naming: {
    titles: list(
      'president minister chancellor secretary mr mrs ms king queen premier leader general chief emir prince pope state envoy representative',
    ),
    former: list('former ex late then future deputy vice'),
    between: list("- , of the . '"),
    determiners: list('a an the his her its their'),
  },
};
