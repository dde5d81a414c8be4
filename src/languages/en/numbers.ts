import type { Hedge, QuantityLanguage, TollKind } from '../../model/quantity-language.ts';
import type { NumeralLanguage } from '../../model/time-language.ts';

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word, value] = entry.split('=');
        return [word!, Number(value)] as const;
      }),
  );

/** English number words. */
export const numerals: NumeralLanguage = {
  small: table(`zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
    seventy=70 eighty=80 ninety=90`),
  scales: table(
    'dozen=12 hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 lakh=100000 crore=10000000',
  ),
  ordinals: table(`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30`),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  fractions: table(
    'half=0.5 third=0.3333333333333333 quarter=0.25 thirds=0.3333333333333333 quarters=0.25 halves=0.5 fifth=0.2 fifths=0.2',
  ),
  vague: new Map<string, readonly [number, number]>([
    ['dozens', [24, 99]],
    ['scores', [40, 99]],
    ['hundreds', [200, 999]],
    ['thousands', [2000, 9999]],
    ['tens', [20, 99]],
    ['millions', [2000000, 9999999]],
    ['several', [3, 9]],
    ['few', [2, 5]],
    ['many', [10, 999]],
    ['couple', [2, 2]],
    ['pair', [2, 2]],
    ['both', [2, 2]],
    ['handful', [3, 6]],
  ]),
  joiner: new Set(['and']),
  one: new Set(['a', 'an']),
};

const named = <T extends string>(rows: Readonly<Record<T, string>>, separator: RegExp): ReadonlyMap<string, T> =>
  new Map(
    (Object.keys(rows) as T[]).flatMap((name) =>
      rows[name]
        .trim()
        .split(separator)
        .filter(Boolean)
        .map((word) => [word.trim(), name] as const),
    ),
  );

/** How English counts: hedges, money and tolls. */
export const quantities: QuantityLanguage = {
  numerals,
  hedges: named<Hedge>(
    {
      least:
        'at least | more than | over | well over | no fewer than | no less than | not less than | not fewer than | upward of | upwards of | in excess of | above | a minimum of',
      most: 'up to | at most | as many as | no more than | not more than | as much as | a maximum of',
      rough:
        'about | around | between | some | nearly | almost | roughly | approximately | an estimated | estimated | close to | just over | just under | fewer than | less than | under | perhaps | probably | possibly | anywhere from | anywhere between | somewhere between | in the region of',
      whole: 'a total of | a crowd of | a group of | a gang of | a band of | a party of | a family of | a team of | a crew of',
    },
    /\|/,
  ),
  alike: new Set(['as many', 'the same number', 'an equal number', 'a similar number', 'a like number']),
  alikeTimes: new Set(['that number', 'that many', 'the number']),
  multiples: table('twice=2 double=2 thrice=3'),
  times: 'times',
  comparing: 'as',
  uncounting: new Set(['as', 'how', 'so', 'too']),
  currencies: named(
    {
      USD: '$ dollar dollars dlrs usd',
      EUR: '€ euro euros eur',
      GBP: '£ pound pounds gbp sterling',
      JPY: '¥ yen',
      CNY: 'yuan renminbi',
      RUB: 'rouble roubles ruble rubles',
      INR: 'rupee rupees',
      CHF: 'francs',
      TRY: 'lira liras',
      ILS: 'shekel shekels',
      UAH: 'hryvnia hryvnias',
      KRW: 'won',
      SAR: 'riyals',
      IRR: 'rials',
    },
    /\s+/,
  ),
  shortScales: table('bn=1000000000 mn=1000000 m=1000000 tn=1000000000000 k=1000 b=1000000000'),
  rangeWords: new Set(['to', 'or', '-', 'and']),
  ofWords: new Set(['of']),
  none: new Set(['no', 'nobody', 'none', 'nothing', 'nil']),
  doneTo: named<TollKind>(
    {
      killed: 'kill martyr slay murder assassinate behead execute massacre slaughter electrocute crush suffocate gun',
      wounded: 'wound injure hurt maim burn',
      missing: '',
      displaced: 'displace evacuate uproot',
      detained: 'detain arrest capture jail imprison hold seize abduct kidnap',
    },
    /\s+/,
  ),
  befalls: named<TollKind>(
    { killed: 'die perish drown starve choke', wounded: '', missing: 'vanish disappear', displaced: 'flee', detained: '' },
    /\s+/,
  ),
  reflexives: new Set(['himself', 'herself']),
  whenWords: new Set(['when', 'after', 'as']),
  amidWords: new Set(['in', 'during', 'amid']),
  tallyNouns: new Set(['number', 'total', 'tally', 'count']),
  lifeWords: new Set(['life', 'lives']),
  lossVerbs: new Set(['lose', 'cost', 'claim', 'take']),
  tollNouns: new Set(['toll']),
  reaching: new Set(['to', 'at', 'of', 'hit', 'reach']),
  leaving: new Set(['from']),
  articles: new Set(['the', 'its', 'their', 'some', 'about', 'these', 'those']),
  states: named<TollKind>(
    {
      killed: 'dead death deaths fatality fatalities killed casualties',
      wounded: 'wounded injured injuries',
      missing: 'missing',
      displaced: 'displaced homeless',
      detained: 'detained arrests arrest detainees',
    },
    /\s+/,
  ),
};
