import { is, type Mending, name, nameOf, tagAt } from './mending.ts';

/** Verbs whose object may have something done to it: "saw its measure rejected". Lower-case lemmas. */
export type ParticipleWords = { readonly undergoing: ReadonlySet<string> };

/** Hangs participles where they belong in news: on the noun before them, or on a verb of undergoing. Changes the columns of `mending`. */
export function mendParticiples(mending: Mending, words: ParticipleWords): void {
  const { heads } = mending;
  for (let token = 2; token < heads.length; token++) {
    const tag = tagAt(mending, token);
    if (tag !== 'VBN' && tag !== 'VBD') continue;
    const relation = nameOf(mending, token);
    if (tag === 'VBN') mendActive(mending, token);
    if (relation === 'acl' && tag === 'VBN') mendFar(mending, token);
    if ((relation === 'acl' || relation === 'advcl') && !hasOwn(mending, token)) mendUndergone(mending, token, words);
  }
}

/** "Officers who leaked papers seized from the ministry": what is seized stands next to it, the officers do not. */
function mendFar(mending: Mending, token: number): void {
  const { heads } = mending;
  const noun = heads[token]!;
  const near = token - 1;
  if (noun < 0 || noun >= near || !tagAt(mending, near).startsWith('NN')) return;
  const verb = heads[near]!;
  if (verb <= noun || verb >= near || heads[verb] !== noun) return;
  if (is(mending, near, 'obj') && is(mending, verb, 'acl:relcl')) heads[token] = near;
}

/** "Saw its own measure on a truce rejected": the measure is what was rejected, and the truce its topic. */
function mendUndergone(mending: Mending, token: number, { undergoing }: ParticipleWords): void {
  const { heads, parse } = mending;
  const above = heads[token]!;
  const verb = above >= 0 && above < token && isVerb(mending, above) ? above : above < 0 ? -1 : heads[above]!;
  if (verb < 0 || verb >= token || !undergoing.has(parse.lemmas[parse.lemma[verb]!]!)) return;
  const object = childBy(mending, verb, 'obj', token);
  if (object < 0 || (above !== verb && above <= object && above !== object)) return;
  for (let topic = object + 1; topic < token; topic++) {
    if (heads[topic] === verb && is(mending, topic, 'obl')) {
      heads[topic] = object;
      name(mending, topic, 'nmod');
    }
  }
  heads[token] = verb;
  name(mending, token, 'xcomp');
  mending.xpos[token] = parse.xposNames.indexOf('VBN');
}

const REACH = 30;

/** "The council rejected by five votes to two a motion": an object stands in no passive, an agent has a preposition. */
function mendActive(mending: Mending, token: number): void {
  const { heads } = mending;
  let [subject, object, agent] = [-1, -1, -1];
  for (let child = Math.max(0, token - REACH); child < Math.min(heads.length, token + REACH); child++) {
    if (heads[child] !== token) continue;
    const relation = nameOf(mending, child);
    if (relation.startsWith('aux')) return;
    if (child < token && relation === 'nsubj:pass') subject = child;
    if (child < token) continue;
    const bare = relation === 'obl:agent' && childBy(mending, child, 'case', child, token) < 0;
    if (relation === 'obj' || bare) object = child;
    else if (relation === 'obl:agent') agent = child;
  }
  if (subject < 0 || object < 0) return;
  if (agent >= 0) name(mending, agent, 'obl');
  name(mending, subject, 'nsubj');
  name(mending, object, 'obj');
  mending.xpos[token] = mending.parse.xposNames.indexOf('VBD');
}

/** The participle has a subject, an auxiliary or a subordinator: it is a clause of its own. */
function hasOwn(mending: Mending, token: number): boolean {
  const { heads } = mending;
  for (let child = Math.max(0, token - 6); child < token; child++)
    if (heads[child] === token && /^(nsubj|aux|mark|case)/.test(nameOf(mending, child))) return true;
  return false;
}

function childBy(mending: Mending, head: number, relation: string, before: number, after = head): number {
  for (let child = after + 1; child < before; child++)
    if (mending.heads[child] === head && is(mending, child, relation)) return child;
  return -1;
}

const isVerb = (mending: Mending, token: number): boolean => tagAt(mending, token).startsWith('VB');
