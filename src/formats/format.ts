import type { Intake, IntakeProblem, Report } from '../model/index.ts';

/** One document as it came: a file, or what lay packed in one. */
export type Input = {
  /** The file as the user named it. */
  readonly file: string;
  /** What within the file, "news/a.html"; null for the file itself. */
  readonly part: string | null;
  readonly bytes: Uint8Array;
  /** Character set that the carrier names (an HTTP header, a MIME type); null where it says nothing. */
  readonly charset: string | null;
};

/** One way of writing reports down. A reader is loaded when it is first needed, so that others cost nothing. */
export type Format = {
  readonly name: string;
  /** File name endings without the dot, lower case. */
  readonly endings: readonly string[];
  /** True when the document's first characters are this format's and no other's. */
  readonly begins: (head: string) => boolean;
  readonly load: () => Promise<{ readonly read: Read }>;
};

export type Read = (input: Input, open: Open) => Promise<Intake>;
/** Reads what lies within another document, by its own content. */
export type Open = (input: Input) => Promise<Intake>;

/** A report of which only some fields are known. */
export function reportOf(fields: Partial<Report> & { readonly id: string; readonly text: string }): Report {
  return { title: null, publisher: null, published: null, url: null, language: null, ...fields };
}

/** "pages.zip" or "pages.zip/a.html": what ids and messages call a document. */
export const nameOf = ({ file, part }: Pick<Input, 'file' | 'part'>): string => (part === null ? file : `${file}/${part}`);

/** The file's name without its folder and ending: the id of a report that names none. */
export function baseName(path: string): string {
  const base = path.split(/[\\/]/).at(-1) || path;
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

/** The problem that a document is not what it claims to be. */
export const badFormat = ({ file, part }: Pick<Input, 'file' | 'part'>, format: string, detail: string): IntakeProblem => ({
  code: 'bad-format',
  file,
  part,
  format,
  detail,
});

/** Makes ids that stand twice in a file differ: "a", "a#2". */
export function distinct(reports: readonly Report[]): Report[] {
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const times = (seen.get(report.id) ?? 0) + 1;
    seen.set(report.id, times);
    return times === 1 ? report : { ...report, id: `${report.id}#${times}` };
  });
}
