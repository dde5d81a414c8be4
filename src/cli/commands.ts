import { account } from './account.ts';
import { add } from './add.ts';
import { audit } from './audit.ts';
import { backup, restore } from './backup.ts';
import { code } from './code.ts';
import type { Command } from './command.ts';
import { actors, series, sources, stats, unknown } from './counts.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { feed } from './feed.ts';
import { fleetCommand } from './fleet.ts';
import { amend, join, ledger, part, rule, undo } from './judge.ts';
import { check, rebuild, recode, teach } from './keep.ts';
import { list } from './list.ts';
import { page } from './page.ts';
import { quotes } from './quotes.ts';
import { review } from './review.ts';
import { row } from './row.ts';
import { desk, mcp, serve } from './serve.ts';
import { show } from './show.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';
import { whyNot } from './why-not.ts';
import { workCommand } from './work.ts';

/** All commands. A new one is a file here and a line in this list. */
export const COMMANDS: readonly Command[] = [
  code,
  add,
  list,
  show,
  quotes,
  row,
  why,
  whyNot,
  actors,
  unknown,
  sources,
  stats,
  series,
  review,
  rule,
  amend,
  join,
  part,
  undo,
  ledger,
  teach,
  recode,
  check,
  rebuild,
  exportCommand,
  audit,
  evalCommand,
  watch,
  desk,
  serve,
  account,
  mcp,
  backup,
  restore,
  page,
  feed,
  workCommand,
  fleetCommand,
];
