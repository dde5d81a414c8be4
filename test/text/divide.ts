import { orthography } from '../../src/languages/en/text.ts';
import type { Document, Report } from '../../src/model/index.ts';
import { divide } from '../../src/text/index.ts';

export const reportOf = (text: string, title: string | null = null): Report => ({
  id: 'r',
  text,
  title,
  publisher: null,
  published: null,
  url: null,
  language: null,
});

export const divided = (text: string, title: string | null = null): Document => divide(reportOf(text, title), orthography);

/** Tokens of the whole text with spaces between them. */
export const words = (text: string): string => {
  const { tokens } = divided(text);
  return Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i])).join(' ');
};

export const sentences = (text: string): string[] => divided(text).sentences.map(({ span }) => text.slice(span.start, span.end));

/** "title: Envoys sent home", a line for each section. */
export const sections = (text: string, title: string | null = null): string[] =>
  divided(text, title).sections.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
