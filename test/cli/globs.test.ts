import { expect, test } from 'vitest';
import type { Desk } from '../../src/cli/desk.ts';
import { filesOf } from '../../src/cli/globs.ts';

const FILES = [
  'reports/a.txt',
  'reports/b.html',
  'reports/old/c.txt',
  'reports/old/deep/d.txt',
  'reports/.hidden.txt',
  'odd*name.txt',
];
const desk = {
  files: {
    kind: (path: string) =>
      FILES.includes(path) ? 'file' : FILES.some((file) => file.startsWith(`${path}/`)) || path === '.' ? 'folder' : 'none',
  },
  record: { filesIn: (folder: string) => FILES.filter((file) => folder === '.' || file.startsWith(`${folder}/`)) },
} as unknown as Desk;

test.each([
  ['reports/*.txt', ['reports/a.txt']],
  ['reports/**/*.txt', ['reports/a.txt', 'reports/old/c.txt', 'reports/old/deep/d.txt']],
  ['reports/*/c*', ['reports/old/c.txt']],
  ['*/a.*', ['reports/a.txt']],
  ['reports', FILES.slice(0, 5)],
  ['odd*name.txt', ['odd*name.txt']],
  ['reports/*.pdf', ['reports/*.pdf']],
  ['none/*.txt', ['none/*.txt']],
])('%s means the files that fit', (path, files) => {
  expect(filesOf(path, desk)).toEqual(files);
});
