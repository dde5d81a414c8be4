import { inChunks } from '../bulk.ts';
import { type Compared, nothingCompared } from '../joining/cluster.ts';
import { forgetNumbers } from '../joining/sheet.ts';
import { type Group, groupOf } from '../joining/ties.ts';
import type { Database } from '../tables.ts';
import { byId, groupBy, type Row, rowOf, selectRows } from './rows.ts';

/**
 * Where a claim's row is kept: with all claims of one type and day, those of one day apart from those whose window ends on it; claims
 * without such a day with the others of their block.
 */
export const shelfOf = ({ firm, type, block, block_end: end }: Pick<Row, 'firm' | 'type' | 'block' | 'block_end'>): string =>
  firm === 0 && end !== null ? looseShelf(type, end) : block;

export const looseShelf = (type: string, day: string): string => `${type} <${day}`;
export const firmShelf = (type: string, day: string): string => `${type} ${day}`;

/** A group with what is asked of it beside its claims. */
export type Placed = Group & {
  readonly type: string;
  readonly block: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly firm: boolean;
};

const shelfOfGroup = ({ firm, type, block, end }: Pick<Placed, 'firm' | 'type' | 'block' | 'end'>): string =>
  shelfOf({ firm: Number(firm), type, block, block_end: end });

type Shelf = {
  readonly rows: Map<string, Row>;
  /** By block. */
  readonly compared: Map<string, Compared>;
  /** Groups by the id of their first claim, as they were when they were last asked for. */
  groups: ReadonlyMap<string, Placed>;
  fresh: boolean;
  byHold: ReadonlyMap<string, readonly Placed[]> | null;
};

const emptyShelf = (): Shelf => ({ rows: new Map(), compared: new Map(), groups: new Map(), fresh: true, byHold: null });

/** Where the claims of a report are. */
type Whereabouts = { readonly type: string; readonly firm: number; readonly shelf: string };

/** Rows, and reports, that are kept at a time. */
const MOST_ROWS = 60_000;
const MOST_REPORTS = 60_000;

/** Rows of claims as they stand in the tables, as far as they were looked at: whoever writes next mostly looks at the same days. */
export class Shelves {
  readonly #shelves = new Map<string, Shelf>();
  readonly #reports = new Map<string, readonly Whereabouts[]>();
  #rows = 0;

  /** Loads the shelves that are not there yet. */
  async load(tx: Database, keys: Iterable<string>): Promise<void> {
    const missing = new Set<string>();
    for (const key of keys) {
      const known = this.#shelves.get(key);
      if (!known) missing.add(key);
      else {
        // What is looked at comes last, so that what is put away first was not looked at for longest.
        this.#shelves.delete(key);
        this.#shelves.set(key, known);
      }
    }
    if (!missing.size) return;
    for (const key of missing) this.#shelves.set(key, emptyShelf());
    const blocks = [...missing].filter((key) => !key.includes('<'));
    const loose = [...missing].filter((key) => key.includes('<'));
    const found = await inChunks(blocks, (chunk) => selectRows(tx).where('block', 'in', chunk).execute());
    for (const [type, days] of groupBy(loose, (key) => key.slice(0, key.indexOf(' '))))
      found.push(
        ...(await inChunks(
          days.map((key) => key.slice(key.indexOf('<') + 1)),
          (chunk) => selectRows(tx).where('type', '=', type).where('firm', '=', 0).where('block_end', 'in', chunk).execute(),
        )),
      );
    for (const row of found) this.put(rowOf(row));
  }

  /** The rows of a shelf that was loaded. */
  rows(key: string): Iterable<Row> {
    return this.#shelf(key).rows.values();
  }

  /** The row of a claim as it stands, where its shelf was loaded. */
  row(row: Pick<Row, 'id' | 'firm' | 'type' | 'block' | 'block_end'>): Row | undefined {
    return this.#shelves.get(shelfOf(row))?.rows.get(row.id);
  }

  /** The rows of a group, in the order of its members. */
  rowsOf(group: Placed): Row[] {
    const { rows } = this.#shelf(shelfOfGroup(group));
    return group.members.map(({ id }) => rows.get(id)!);
  }

  compared(key: string, block: string): Compared {
    const { compared } = this.#shelf(key);
    const known = compared.get(block) ?? nothingCompared();
    compared.set(block, known);
    return known;
  }

  isEmpty(key: string): boolean {
    return !this.#shelf(key).rows.size;
  }

  /** The groups of a shelf, by the id of their first claim; those that did not change are the same objects as before. */
  groups(key: string): ReadonlyMap<string, Placed> {
    const shelf = this.#shelf(key);
    if (shelf.fresh) return shelf.groups;
    shelf.groups = grouped(shelf.rows.values(), shelf.groups);
    shelf.fresh = true;
    shelf.byHold = null;
    return shelf.groups;
  }

  /** Those groups of a shelf that something holds to the one named. */
  heldTo({ holds }: Pick<Group, 'holds'>, key: string): Iterable<Placed> {
    const groups = this.groups(key);
    if (!groups.size) return NONE;
    const shelf = this.#shelf(key);
    shelf.byHold ??= byHold(groups.values());
    const found = new Set<Placed>();
    for (const hold of holds) for (const group of shelf.byHold.get(hold) ?? NONE) found.add(group);
    return found;
  }

  /** Puts a row in its place; the shelf must have been loaded, else nothing is done. */
  put(row: Row): void {
    const shelf = this.#shelves.get(shelfOf(row));
    if (!shelf) return;
    if (!shelf.rows.has(row.id)) this.#rows++;
    const was = shelf.rows.get(row.id);
    shelf.rows.set(row.id, row);
    if (!was || was.core !== row.core || was.sheet !== row.sheet || was.block !== row.block) shelf.fresh = false;
  }

  take(row: Pick<Row, 'id' | 'firm' | 'type' | 'block' | 'block_end'>): void {
    const shelf = this.#shelves.get(shelfOf(row));
    if (!shelf?.rows.delete(row.id)) return;
    this.#rows--;
    shelf.fresh = false;
  }

  /** Where the claims of reports are; those not known are looked up. */
  async whereabouts(tx: Database, reports: Iterable<string>): Promise<void> {
    const missing = [...new Set(reports)].filter((report) => !this.#reports.has(report));
    const rows = await inChunks(missing, (chunk) =>
      tx.selectFrom('claims').select(['report', 'type', 'firm', 'block', 'block_end']).where('report', 'in', chunk).execute(),
    );
    const found = groupBy(rows, ({ report }) => report);
    for (const report of missing) this.noteReport(report, found.get(report) ?? []);
  }

  noteReport(report: string, rows: readonly Pick<Row, 'type' | 'firm' | 'block' | 'block_end'>[]): void {
    const found = new Map<string, Whereabouts>();
    for (const row of rows) {
      const shelf = shelfOf(row);
      found.set(shelf, { type: row.type, firm: row.firm, shelf });
    }
    this.#reports.set(report, [...found.values()]);
  }

  /** Shelves with claims of a report of one type, those of one day or the others; its whereabouts must be known. */
  ofReport(report: string, type: string, firm: number): string[] {
    return this.#reports.get(report)!.flatMap((one) => (one.type === type && one.firm === firm ? [one.shelf] : []));
  }

  /** Puts away what was not looked at for long. */
  tidy(): void {
    if (this.#reports.size > MOST_REPORTS) this.#reports.clear();
    for (const [key, { rows }] of this.#shelves) {
      if (this.#rows <= MOST_ROWS) break;
      this.#rows -= rows.size;
      this.#shelves.delete(key);
    }
    forgetNumbers();
  }

  clear(): void {
    this.#shelves.clear();
    this.#reports.clear();
    this.#rows = 0;
  }

  #shelf(key: string): Shelf {
    return this.#shelves.get(key)!;
  }
}

const NONE: readonly Placed[] = [];

function grouped(rows: Iterable<Row>, before: ReadonlyMap<string, Placed>): Map<string, Placed> {
  const groups = new Map<string, Placed>();
  for (const [core, own] of groupBy(rows, (row) => row.core)) {
    own.sort(byId);
    const was = before.get(core);
    const { type, block, block_start: start, block_end: end, firm } = own[0]!;
    const same =
      was?.block === block && was.members.length === own.length && own.every(({ sheet }, i) => sheet === was.members[i]);
    if (same) groups.set(core, was);
    else {
      const members = own.map(({ sheet }) => sheet);
      groups.set(core, { ...groupOf(core, members), type, block, start, end, firm: firm === 1 });
    }
  }
  return groups;
}

function byHold(groups: Iterable<Placed>): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const group of groups)
    for (const key of group.holds) {
      const held = found.get(key);
      if (held) held.push(group);
      else found.set(key, [group]);
    }
  return found;
}

/** What a process keeps of a record between two of its writings, good only while nobody else has written. */
type Kept = { readonly shelves: Shelves; readonly writing: number };

const kept = new WeakMap<object, Kept>();
const taken = new WeakMap<Database, Shelves>();

/**
 * Takes up what was kept of the record after its last writing, where this is the next one. It is put back only when all was written,
 * so that nothing of a failed writing is ever looked at.
 */
export function takeShelves(record: object, tx: Database, writing: number): void {
  const last = kept.get(record);
  kept.delete(record);
  const shelves = last?.writing === writing - 1 ? last.shelves : new Shelves();
  shelves.tidy();
  taken.set(tx, shelves);
}

/** Keeps what a writing that is written leaves. */
export function keepShelves(record: object, shelves: Shelves, writing: number): void {
  kept.set(record, { shelves, writing });
}

/** The shelves of a piece of writing. */
export function shelvesOf(tx: Database): Shelves {
  const known = taken.get(tx) ?? new Shelves();
  taken.set(tx, known);
  return known;
}
