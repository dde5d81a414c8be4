import type { Intake } from '../model/index.ts';
import type { Format } from './format.ts';

/** Plain text: one file is one report, named by the file's name without its folder and ending. */
export const text: Format = {
  name: 'txt',
  endings: ['txt', 'text'],
  read: ({ file, text }): Intake => {
    if (text.trim() === '') return { reports: [], problems: [{ code: 'empty', file }] };
    const report = { id: nameOf(file), text, title: null, publisher: null, published: null, url: null, language: null };
    return { reports: [report], problems: [] };
  },
};

function nameOf(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}
