import { openAssets } from '../src/assets/node.ts';
import { createReader } from '../src/index.ts';
import { flag, number, option } from './options.ts';
import { readLines, sharedPath } from './shared.ts';

/**
 * Codes a hundred real news texts that their labels call eventless, and counts what is coded there:
 * `npx tsx bench/false-events.ts [--json] [--show] [--from FILE] [--draw N]`. The labels know of few kinds of event, so that a
 * claim is not wrong by being there; --show prints the claims to be judged by reading.
 */
const HOW_MANY = 100;

type Text = { readonly id: string; readonly corpus: string; readonly text: string; readonly types: readonly string[] };

/** FNV-1a: an order that no one chose and that stays. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const unit of text) sum = Math.imul(sum ^ unit.codePointAt(0)!, 0x01000193);
  return sum >>> 0;
}

/** The n-th hundred of the texts without a label, in the order of their hashed ids. */
function draw(texts: readonly Text[], n: number): Text[] {
  const eventless = texts.filter(({ types }) => types.length === 0);
  const shuffled = [...eventless].sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1));
  return shuffled.slice(n * HOW_MANY, (n + 1) * HOW_MANY);
}

function measure(texts: readonly Text[], show: boolean): Record<string, number> {
  const reader = createReader(openAssets());
  let claims = 0;
  let withClaims = 0;
  for (const { id, text } of texts) {
    const record = reader.read({ id, text, title: null, publisher: null, published: null, url: null, language: 'en' });
    claims += record.claims.length;
    if (record.claims.length > 0) withClaims++;
    if (!show || record.claims.length === 0) continue;
    console.log(`\n${id}`);
    for (const { type, modes, auxiliary, cue, span, rule } of record.claims) {
      const words = `${text.slice(span[0], cue[0])}[${text.slice(...cue)}]${text.slice(cue[1], span[1])}`;
      console.log(`  ${[type, ...modes, auxiliary ?? ''].join(' ').trim()} (${rule}): ${words.replace(/\s+/g, ' ')}`);
    }
  }
  const share = (part: number): number => part / Math.max(1, texts.length);
  return { 'texts read': texts.length, 'claims in a text': share(claims), 'texts with a claim': share(withClaims) };
}

const file = sharedPath(option('from') ?? 'data/real_types/dev.jsonl');
if (file === null) {
  console.error('false-events: no data/real_types/dev.jsonl below the shared folder; set DEMARCHE_SHARED, or give --from FILE');
  process.exitCode = 2;
} else {
  const figures = measure(draw(readLines<Text>(file), number('draw', 0)), flag('show'));
  if (flag('json')) console.log(JSON.stringify(figures));
  else
    for (const [name, value] of Object.entries(figures))
      console.log(name.padEnd(24), Number.isInteger(value) ? value : value.toFixed(2));
}
