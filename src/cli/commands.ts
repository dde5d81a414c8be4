import { audit } from './audit.ts';
import { code } from './code.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';
import { whyNot } from './why-not.ts';

/** All commands. A new one is a file here and a line in this list. */
export const COMMANDS: readonly Command[] = [code, why, whyNot, exportCommand, audit, watch];
