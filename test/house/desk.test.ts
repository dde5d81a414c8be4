import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTIONS } from '../../desk/actions.ts';
import { FILTER_WORDS } from '../../desk/parts/filter-words.ts';
import { FILTERS } from '../../src/record/index.ts';
import { ROOT, sources } from './source.ts';

const DESK = sources('desk');
/** What files of the desk may open of the library; the coder in the page may open its doors too. */
const MAY_OPEN = /^desk\/|^src\/(?:model|export)\//;
const CODER_MAY_OPEN = /^src\/(?:index|assets\/browser)\.ts$/;

test('the desk opens the nouns of the library, and only the coder in the page its doors', () => {
  const wrong = DESK.flatMap(({ path, opens }) =>
    opens
      .filter(
        (target) =>
          !target.startsWith('sample/') &&
          !MAY_OPEN.test(target) &&
          !(path.startsWith('desk/page/') && CODER_MAY_OPEN.test(target)),
      )
      .map((target) => `${path} opens ${target}`),
  );
  expect(wrong).toEqual([]);
  expect(
    DESK.flatMap(({ path, opens }) =>
      opens
        .filter((target) => /\.tsx?$/.test(target) && !existsSync(join(ROOT, target)))
        .map((target) => `${path} opens ${target}`),
    ),
  ).toEqual([]);
});

test('no text of a report becomes markup', () => {
  const unsafe = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/;
  expect(DESK.filter(({ text }) => unsafe.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no screen asks another host', () => {
  const styles = readdirSync(join(ROOT, 'desk/style')).map((name) => `desk/style/${name}`);
  const all = [...DESK.map(({ path }) => path), ...styles, 'desk/index.html'];
  const foreign = /(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]{2,}/i;
  expect(all.filter((path) => foreign.test(readFileSync(join(ROOT, path), 'utf8').replace(/\/\/ .*/g, '')))).toEqual([]);
});

test('no two actions share a key, and none takes a key that moves or tabs', () => {
  const keys: string[] = ACTIONS.map(({ key }) => key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(keys.filter((key) => /^(?:Tab|Arrow|Page|Home|End|Backspace|Delete)/.test(key))).toEqual([]);
});

test('the filter of the desk has the words of the command line', () => {
  const known = FILTERS.map(({ name }) => name);
  expect(FILTER_WORDS.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});
