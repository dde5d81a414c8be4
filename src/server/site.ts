import type { Context } from 'hono';
import type { User, UserRole } from '../model/index.ts';
import type { OpenRecord, Reviewer } from '../record/index.ts';

/** What every answer is made from: the record, and who may ask. One desk or one server is one site. */
export type Site = {
  readonly mode: 'desk' | 'serve';
  readonly version: string;
  readonly record: OpenRecord;
  /** Who asks; null for somebody who did not sign in. */
  readonly userOf: (context: Context) => Promise<User | null>;
  /** As whom the ledger has what a user decides. */
  readonly reviewerOf: (user: User) => Reviewer;
  /** Hosts that requests may name, with their ports; whoever names another was led here by a foreign page. */
  readonly hosts: ReadonlySet<string>;
  /** Addresses whose pages may write. */
  readonly origins: ReadonlySet<string>;
  /** Folder of the built desk. */
  readonly pages: string;
};

const RANK: Readonly<Record<UserRole, number>> = { reader: 0, coder: 1, adjudicator: 2, admin: 3 };

/** Whether a role may do what another is needed for. */
export const may = (role: UserRole, needed: UserRole): boolean => RANK[role] >= RANK[needed];
