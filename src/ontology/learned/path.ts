import type { Tree } from '../../model/index.ts';
import { ancestors, type End } from './ends.ts';
import type { Add } from './field.ts';
import { plainLemma } from './words.ts';

/** Longer ways up than this are cut. */
const HEIGHT = 30;
const LONGEST_PATH = 5;

/** The way through the grammar from source to target: its links, and the words on it. */
export function addPath(tree: Tree, source: End, target: End, add: Add): void {
  const [s, t] = [source.heads[0], target.heads[0]];
  if (s === undefined || t === undefined) add('path none');
  else addWay(tree, s, t, add);
}

function addWay(tree: Tree, s: number, t: number, add: Add): void {
  add(`above-source ${plainLemma(tree, above(tree, s))} ${linkOf(tree, s)}`);
  add(`above-target ${plainLemma(tree, above(tree, t))} ${linkOf(tree, t)}`);
  const [up, down] = [ancestors(tree, s, HEIGHT), ancestors(tree, t, HEIGHT)];
  const top = up.find((token) => down.includes(token));
  if (top === undefined) {
    add('path apart');
    return;
  }
  const left = up.slice(0, up.indexOf(top));
  const right = down.slice(0, down.indexOf(top)).reverse();
  addLinks(tree, left, right, add);
  add(`top ${plainLemma(tree, top)}`);
  const inside = [...left.slice(1), top, ...right.slice(0, -1)].filter((token) => token !== s && token !== t);
  inside.forEach((token, i) => {
    add(`via ${plainLemma(tree, token)}`);
    if (i > 0) add(`via-pair ${plainLemma(tree, inside[i - 1]!)} ${plainLemma(tree, token)}`);
  });
}

function addLinks(tree: Tree, left: readonly number[], right: readonly number[], add: Add): void {
  const links = [...left.map((token) => `${linkOf(tree, token)}>`), ...right.map((token) => `<${linkOf(tree, token)}`)];
  if (links.length <= LONGEST_PATH) add(`path ${links.join('')}`);
  if (links.length) add(`last-link ${links[links.length - 1]}`);
}

const above = (tree: Tree, token: number): number => (tree.head(token) < 0 ? token : tree.head(token));

/** The relation of a token to its head, with the preposition of a prepositional phrase. */
function linkOf(tree: Tree, token: number): string {
  const relation = tree.relation(token);
  const mark = /^(?:obl|nmod)/.test(relation) ? tree.childBy(token, 'case') : -1;
  return mark >= 0 ? `${relation.slice(0, 4)}_${tree.lower(mark)}` : relation;
}
