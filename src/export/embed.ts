import type { RecordedClaim, RecordedEvent, RecordedParty, RecordedReport, RecordedVoice } from '../model/index.ts';

/** Ways in which one event is handed on by itself. */
export const EMBEDS = ['html', 'citation'] as const;
export type Embed = (typeof EMBEDS)[number];

/** Where an event can be seen: the address of its page, null where nobody can follow one. */
export type EmbedOptions = { readonly address?: string | null };

/**
 * An event as plain HTML, without script or style: a quotation with the sentence, who says so, and the way to check it. All
 * words of reports are text in it, and only addresses of the web are links.
 */
export function embedEvent(event: RecordedEvent, { address = null }: EmbedOptions = {}): string {
  const [claim] = event.claims;
  const facts = [typeOf(event), sidesOf(event), dayOf(event)].map(asText).join(' · ');
  const foot = `<footer>${facts}<br>\n${linked(`demarche ${shortId(event.id)}`, address)}${claim ? `, sha ${asText(shortSha(claim.report))}` : ''}</footer>`;
  if (!claim) return `<blockquote>\n${foot}\n</blockquote>\n`;
  const source = webAddress(claim.report.url);
  return [
    `<blockquote${source ? ` cite="${asText(source)}"` : ''}>`,
    `<p lang="${asText(claim.report.language ?? 'en')}" dir="auto">“${sentenceOf(claim)}”</p>`,
    ladderOf(claim),
    foot,
    '</blockquote>',
    '',
  ].join('\n');
}

/** An event as the text of a citation: “expelled” — Meridian Wire, 12 Mar 2031, quoting …; demarche e-7f3a91c2.8, sha 7f3a91c2. */
export function citeEvent(event: RecordedEvent, { address = null }: EmbedOptions = {}): string {
  const [claim] = event.claims;
  const link = webAddress(address);
  const tail = `demarche ${shortId(event.id)}${claim ? `, sha ${shortSha(claim.report)}` : ''}${link ? `, ${link}` : ''}`;
  if (!claim) return `${typeOf(event)}, ${sidesOf(event)}, ${dayOf(event)}; ${tail}\n`;
  const { report, voices, cue } = claim;
  const parts = [report.publisher ?? 'a report', report.published ? dayInWords(report.published) : 'no date', ...quoting(voices)];
  return `“${oneLine(cue.exact)}” — ${parts.map(oneLine).join(', ')}; ${tail}\n`;
}

/** An event in one of the ways. */
export const writeEmbed = (event: RecordedEvent, way: Embed, options: EmbedOptions = {}): string =>
  way === 'html' ? embedEvent(event, options) : citeEvent(event, options);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const asText = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An address of the web, null for any other: a report's address is whatever its source said. */
const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null;

function linked(words: string, address: string | null): string {
  const link = webAddress(address);
  return link ? `<a href="${asText(link)}" rel="noopener noreferrer">${asText(words)}</a>` : asText(words);
}

function sentenceOf({ sentence, cue }: RecordedClaim): string {
  const { exact, start } = sentence;
  const [from, to] = [Math.max(0, cue.start - start), Math.min(exact.length, cue.end - start)];
  const mark = to > from ? `<mark>${asText(exact.slice(from, to))}</mark>` : '';
  return `${asText(exact.slice(0, from))}${mark}${asText(exact.slice(to))}`;
}

/** Lists within lists, the outermost voice outside. */
function ladderOf({ report, voices }: RecordedClaim): string {
  const source = linked(report.publisher ?? 'a report', report.url);
  const head = `${source}${report.published ? `, ${asText(dayInWords(report.published))}` : ''}, says`;
  const inner = voices.map((voice) => `<ul><li>${asText(nameOf(voice))} ${voice.stance}`).join('');
  return `<ul><li>${head}${inner}${'</li></ul>'.repeat(voices.length)}</li></ul>`;
}

const codesOf = ({ country, sectors }: Pick<RecordedParty, 'country' | 'sectors'>): string =>
  [country, ...sectors].filter(Boolean).join(' ');

function nameOf(voice: RecordedVoice): string {
  const codes = codesOf(voice);
  return `${voice.name ?? 'somebody not named'}${codes ? ` (${codes})` : ''}`;
}

const quoting = (voices: readonly RecordedVoice[]): string[] =>
  voices.length ? [`quoting ${voices.map(({ name }) => name ?? 'somebody not named').join(' quoting ')}`] : [];

const typeOf = ({ type, modes }: RecordedEvent): string => [type, ...modes].join(' ');

function sidesOf({ actors, recipients }: RecordedEvent): string {
  const side = (parties: readonly RecordedParty[], by: string): string =>
    [...new Set(parties.map((party) => codesOf(party) || party.name))].join(by) || '…';
  if (!recipients.length) return side(actors, ' ↔ ');
  return `${side(actors, ' + ')} → ${side(recipients, ' + ')}`;
}

const SIGN = { stated: '', inferred: '~', assumed: '?' } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  return year ? `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` : day;
}

function dayOf({ date }: RecordedEvent): string {
  if (!date) return 'no date';
  const days = date.start === date.end ? dayInWords(date.start) : `${dayInWords(date.start)} – ${dayInWords(date.end)}`;
  return `${SIGN[date.basis]}${days}`;
}

const shortId = (id: string): string => id.replace(/([0-9a-f]{8})[0-9a-f]{8}/, '$1');
const shortSha = ({ sha }: RecordedReport): string => sha.slice(0, 8);
