import type { Command, Options } from './command.ts';
import { given } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { AS, RECORD, ROLE, reviewer, withRecord } from './kept/door.ts';
import { shortId } from './kept/event.ts';
import { writeWords } from './words.ts';

const OPTIONS = [AS, ROLE, RECORD] as const;

function usage(words: string, example: string, desk: Desk): Exit {
  desk.say(writeWords({ what: words, hint: example }));
  return 2;
}

const done = (seq: number, words: string, desk: Desk): Exit => {
  desk.say(`  ${words}\n  Next      demarche undo ${seq}   takes it back\n`);
  return 0;
};

/** Rules on a claim or an event. */
export const rule: Command = {
  name: 'rule',
  summary: 'say whether a claim or an event is right, wrong or undecided',
  argument: 'ID right|wrong|undecided',
  arguments: 'many',
  takes: 'claim or event',
  details: [
    'Nothing is overwritten: earlier rulings stay in the ledger. A ruling counts for the claim as it then stood; read or amended otherwise it is open again.',
  ],
  options: [{ name: 'note', value: 'WORDS', docs: 'why' }, ...OPTIONS],
  examples: [{ command: 'demarche rule 7f3a91c2.183 wrong --note "a football match"', docs: 'a claim that is none' }],
  run: ([id, verdict], options, desk) => {
    if (verdict !== 'right' && verdict !== 'wrong' && verdict !== 'undecided')
      return Promise.resolve(
        usage(`no ruling ${verdict ?? ''}. There are: right wrong undecided`, rule.examples[0]!.command, desk),
      );
    return withRecord(options, desk, {}, async (record) =>
      done(
        await record.rule(id!, { verdict, note: given(options, 'note') }, reviewer(options, desk)),
        `${id} is ${verdict}`,
        desk,
      ),
    );
  },
};

/** Amends one field of a claim. */
export const amend: Command = {
  name: 'amend',
  summary: 'give a claim another value in one field; what was read stays beside it',
  argument: 'CLAIM FIELD VALUE',
  arguments: 'many',
  takes: 'claim',
  details: [
    'FIELD is type, modes, contexts, auxiliary, denied, actors, recipients, when, place or details. VALUE is a word ("PROTEST"), words with commas ("RUS GOV, CHN GOV"), a day or two with … between, none, or JSON.',
  ],
  options: OPTIONS,
  examples: [
    { command: 'demarche amend 7f3a91c2.183 actors "FRA GOV"', docs: 'who acted' },
    { command: 'demarche amend 7f3a91c2.183 when 2031-03-11', docs: 'on which day' },
  ],
  run: ([claim, field, value], options, desk) => {
    if (field === undefined || value === undefined)
      return Promise.resolve(usage('amend needs a claim, a field and a value', amend.examples[0]!.command, desk));
    return withRecord(options, desk, {}, async (record) =>
      done(
        await record.amend(claim!, field, readValue(field, value), reviewer(options, desk)),
        `${claim} has another ${field}`,
        desk,
      ),
    );
  },
};

/** A field's value as people type it. */
export function readValue(field: string, given: string): unknown {
  const json = asJson(given);
  if (json !== undefined) return json;
  const words = given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (['none', 'null', '-'].includes(given.trim()))
    return ['modes', 'contexts', 'actors', 'recipients'].includes(field) ? [] : null;
  if (field === 'modes' || field === 'contexts') return words;
  if (field === 'actors' || field === 'recipients') return words.map(partyOf);
  if (field === 'denied') return given === 'yes' || given === 'true';
  if (field === 'type') return given.toUpperCase();
  if (field === 'when') {
    const [start, end] = given.split(/…|\.\./);
    return { start, end: end ?? start, basis: 'stated', evidence: [] };
  }
  if (field === 'place')
    return { span: [0, 0], name: given, country: null, lat: null, lon: null, geonames: null, precision: 'city' };
  return given;
}

function asJson(given: string): unknown {
  if (!/^\s*[[{]/.test(given)) return undefined;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return undefined;
  }
}

function partyOf(word: string): unknown {
  const [, country, sectors] = /^([A-Z]{3})((?: [A-Z]{3})*)$/.exec(word) ?? [];
  return country
    ? { name: word, country, sectors: sectors!.split(' ').filter(Boolean), basis: 'stated' }
    : { name: word, country: null, sectors: [], basis: 'stated' };
}

/** Says that two events are one. */
export const join: Command = {
  name: 'join',
  summary: 'say that two events or claims are one happening',
  argument: 'ID ID',
  arguments: 'many',
  takes: 'pair of events',
  details: ['The happening keeps the first of both ids; the other leads to it.'],
  options: OPTIONS,
  examples: [{ command: 'demarche join e-7f3a91c2.183 e-9b20c441.12', docs: 'told twice, joined once' }],
  run: ([one, other], options, desk) => {
    if (!one || !other) return Promise.resolve(usage('join needs two events', join.examples[0]!.command, desk));
    return withRecord(options, desk, {}, async (record) => {
      const seq = await record.join(one, other, reviewer(options, desk));
      return done(seq, `${one} and ${other} are ${shortId((await record.event(one)).id)}`, desk);
    });
  },
};

/** Takes a claim out of its event. */
export const part: Command = {
  name: 'part',
  summary: 'say that a claim is not of the happening that it was joined to',
  argument: 'CLAIM',
  arguments: 'one',
  takes: 'claim',
  details: [],
  options: OPTIONS,
  examples: [{ command: 'demarche part 7f3a91c2.183', docs: 'the claim is an event of its own then, or of another' }],
  run: ([claim], options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const seq = await record.part(claim!, reviewer(options, desk));
      return done(seq, `${claim} is of ${shortId((await record.claim(claim!)).event)} now`, desk);
    }),
};

/** Takes an entry of the ledger back. */
export const undo: Command = {
  name: 'undo',
  summary: 'take a ruling, amendment, join, parting, lesson or recoding back',
  argument: '[ENTRY]',
  arguments: 'any',
  details: ['ENTRY is its number in the ledger; without it, your own last one. An undo can be undone.'],
  options: OPTIONS,
  examples: [{ command: 'demarche undo 4711', docs: 'one entry' }],
  run: (entries, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const by = reviewer(options, desk);
      const seq = entries[0] === undefined ? await lastOwn(record, by.by) : Number(entries[0]);
      if (seq === null || !Number.isInteger(seq)) return usage('nothing of yours to undo', 'demarche ledger', desk);
      return done(await record.undo(seq, by), `${seq} is taken back`, desk);
    }),
};

async function lastOwn(
  record: {
    readonly ledger: (options: {
      readonly limit: number;
    }) => Promise<readonly { readonly seq: number; readonly author: string; readonly kind: string; readonly target: string }[]>;
  },
  by: string,
): Promise<number | null> {
  const entries = await record.ledger({ limit: 1000 });
  const undone = new Set(entries.filter(({ kind }) => kind === 'undo').map(({ target }) => Number(target)));
  const own = entries.filter(({ seq, author, kind }) => author === by && !['report', 'undo'].includes(kind) && !undone.has(seq));
  return own.at(-1)?.seq ?? null;
}

/** What was done, by whom and when. */
export const ledger: Command = {
  name: 'ledger',
  summary: 'show what was done to the record, by whom and when',
  argument: '[ID]',
  arguments: 'any',
  details: ['ID is a claim, an event or a report, whole; without it, the last hundred entries.'],
  options: [{ name: 'limit', value: 'N', docs: 'at most so many entries (100)' }, RECORD],
  examples: [{ command: 'demarche ledger', docs: 'the last entries' }],
  run: ([target], options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const entries = await record.ledger({ ...(target === undefined ? {} : { target }), limit: limitOf(options) });
      for (const { seq, at, author, kind, target: about, body } of entries)
        desk.out(
          desk.terminal
            ? `${String(seq).padStart(7)}  ${at}  ${author}  ${kind}  ${about}  ${JSON.stringify(body)}\n`
            : `${JSON.stringify({ seq, at, author, kind, target: about, body })}\n`,
        );
      return entries.length ? 0 : 1;
    }),
};

const limitOf = (options: Options): number => Number(given(options, 'limit') ?? 100);
