import type { Context } from 'hono';
import type { FleetSheet, User } from '../model/index.ts';
import type { OpenRecord, Reviewer } from '../record/index.ts';
import type { Accounts } from './accounts/accounts.ts';
import type { Limits } from './accounts/limits.ts';
import type { Live } from './live.ts';
import type { Memory } from './memory.ts';
import type { ReadingRoom } from './reading/room.ts';
import type { Recoding } from './recoding.ts';

/** What every answer is made from: the record, and who may ask. One desk or one server is one site. */
export type Site = {
  readonly mode: 'desk' | 'serve';
  readonly version: string;
  readonly record: OpenRecord;
  readonly memory: Memory;
  /** Where reports are read. */
  readonly room: ReadingRoom;
  readonly recoding: Recoding;
  readonly live: Live;
  /** How the fleet is that writes into the record; null where the server was not told of one. */
  readonly fleet: (() => Promise<FleetSheet>) | null;
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
  /** Accounts and limits; null for a desk on one machine. */
  readonly team: Team | null;
};

export type Team = {
  readonly accounts: Accounts;
  readonly limits: Limits;
  /** Where a request comes from. */
  readonly addressOf: (context: Context) => string;
  /** Whether browsers reach the server over TLS. */
  readonly tls: boolean;
};
