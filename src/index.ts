import { composeRecord, explainSheets } from './compose.ts';
import type { Assets, EventType, Reader, Typer } from './model/index.ts';
import {
  knownParty,
  openDyadTypes,
  openPacks,
  openStoryTypes,
  readDyad,
  readSheets,
  readStory,
  type TypeModel,
} from './pipeline.ts';

export { type Audited, auditRows, type PeerFile, type PeerRow, readPeerFile, type Verdict } from './audit/index.ts';
export { listQuotes } from './compose.ts';
export {
  type Cell,
  COLUMNS,
  type Column,
  commaRow,
  EMBEDS,
  type Embed,
  EXPORTS,
  type ExportEvent,
  type ExportFormat,
  eventsOf,
  type Left,
  leaving,
  leavingOf,
  type Piece,
  type Reason,
  type Sheet,
  type Switches,
  statusOf,
  type ToldBy,
  writeEmbed,
  writePieces,
} from './export/index.ts';
export { ENDINGS, FORMATS, readReports } from './intake/index.ts';
export type * from './model/index.ts';
export { codebook, type UnknownActor, unknownActors } from './pipeline.ts';

/** Makes a reader from the package's models and tables; reading is the same on every machine and in a browser. */
export function createReader(assets: Assets): Reader {
  const packs = openPacks(assets);
  return {
    read: (report) => composeRecord(packs, readSheets(packs, report), report),
    explain: (report) => explainSheets(packs, readSheets(packs, report), report),
    framesOf: (type: EventType) =>
      [...packs.ontology.rules].filter(([, rules]) => rules.some(({ spec }) => spec.type === type)).map(([frame]) => frame),
    known: (name) => knownParty(packs.knowledge, name),
  };
}

/** Makes a typer from the package's models and tables: it tells types of acts that are given, and what a text is mainly about. */
export function createTyper(assets: Assets): Typer {
  const packs = openPacks(assets);
  let [dyads, stories]: [TypeModel | null, TypeModel | null] = [null, null];
  return {
    typeOf(report, source, target) {
      dyads ??= openDyadTypes(assets);
      return readDyad(packs, dyads, report, source, target);
    },
    typeOfStory(report) {
      stories ??= openStoryTypes(assets);
      return readStory(packs, stories, report);
    },
  };
}
