import type { RecordSpan } from './record.ts';
import type { Report } from './report.ts';

/** What a learned model takes one party to do to another. */
export type TypedDyad = {
  /** The likeliest label. */
  readonly type: string;
  /** How likely each label is; together 1. */
  readonly chances: ReadonlyMap<string, number>;
  /** The features that spoke most for the type, strongest first. */
  readonly reasons: readonly string[];
};

/** What a whole text is mainly about; `modes` are those that its own claims of that type have, the commonest first. */
export type TypedStory = TypedDyad & { readonly modes: readonly string[] };

/** Tells types of acts that are not searched for: whose two parties are given, or that a whole text is mainly about. */
export type Typer = {
  /** Source and target are spans of the report's text; either may be empty where it is not known. */
  typeOf(report: Report, source: readonly RecordSpan[], target: readonly RecordSpan[]): TypedDyad;
  /** Reads the report's text only, never its title. */
  typeOfStory(report: Report): TypedStory;
};
