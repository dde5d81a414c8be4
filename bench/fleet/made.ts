import type { Report } from '../../src/model/index.ts';

/** Countries as news names them: the name, its people's adjective, its capital. */
const COUNTRIES = [
  ['Norway', 'Norwegian', 'Oslo'],
  ['Denmark', 'Danish', 'Copenhagen'],
  ['Sweden', 'Swedish', 'Stockholm'],
  ['Finland', 'Finnish', 'Helsinki'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Germany', 'German', 'Berlin'],
  ['France', 'French', 'Paris'],
  ['Spain', 'Spanish', 'Madrid'],
  ['Egypt', 'Egyptian', 'Cairo'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['India', 'Indian', 'New Delhi'],
  ['Pakistan', 'Pakistani', 'Islamabad'],
] as const;

/** Sentences of our own; `{A}` and `{B}` are countries, `{a}` their adjectives, `{n}` a number, `{day}` a weekday, `{cap}` a capital. */
const SENTENCES = [
  '{A} recalled its ambassador to {B} on {day}, the foreign ministry said.',
  '{A} expelled {n} {b} diplomats on {day}.',
  '{A} imposed sanctions on {n} {b} companies on {day}.',
  '{a} troops attacked {b} soldiers near the border on {day}, killing {n} people.',
  '{A} and {B} signed a trade agreement in {cap} on {day}.',
  '{A} accused {B} of jamming navigation on {day}.',
  'The {a} foreign minister met his {b} counterpart in {cap} on {day}.',
  '{a} police arrested {n} activists in {cap} on {day}.',
  '{A} urged {B} to hold talks next week.',
  '{A} suspended aid to {B} on {day}.',
  '{A} threatened to withdraw from a treaty with {B}.',
  'Villagers near {cap} demonstrated against {B} on {day}, and {n} were hurt.',
] as const;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Numbers that the seed alone decides. */
function numbers(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/**
 * The report of a number: so many sentences, else one or two, within sixty days. Many tell of the same happening in other words, so that there is
 * something to join; no two are the same.
 */
export function madeReport(number: number, sentences?: number): Report {
  const draw = numbers(number + 1);
  for (let i = 0; i < 4; i++) draw(2);
  const day = draw(60);
  const text = Array.from({ length: sentences ?? 1 + draw(2) }, () => sentence(draw)).join(' ');
  return {
    id: `made-${number}`,
    text: `${text} Bulletin ${number}.`,
    title: null,
    publisher: `Paper ${draw(200)}`,
    published: new Date(Date.UTC(2031, 0, 6 + day)).toISOString().slice(0, 10),
    url: null,
    language: 'en',
  };
}

function sentence(draw: (below: number) => number): string {
  const first = draw(COUNTRIES.length);
  const [one, other] = [COUNTRIES[first]!, COUNTRIES[(first + 1 + draw(COUNTRIES.length - 1)) % COUNTRIES.length]!];
  const filled: Readonly<Record<string, string>> = {
    A: one[0],
    B: other[0],
    a: one[1],
    b: other[1],
    n: String(2 + draw(40)),
    day: DAYS[draw(7)]!,
    cap: one[2],
  };
  return SENTENCES[draw(SENTENCES.length)]!.replace(/\{(\w+)\}/g, (_, name: string) => filled[name]!);
}
