/** What a worker waits for, and why. */
export type FleetWait = { readonly on: 'engine' | 'record'; readonly code: string; readonly detail: string };

/** Why a report is set aside. */
export const ASIDE_REASONS = ['not-a-report', 'text-lost', 'error', 'crash', 'time', 'process', 'record'] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** What a worker says of itself every few seconds. */
export type WorkerSheet = {
  readonly worker: string;
  readonly host: string;
  readonly threads: number;
  readonly started: string;
  readonly at: string;
  readonly state: 'starting' | 'working' | 'waiting' | 'stopping';
  /** What it waits for, while it waits. */
  readonly waits: readonly FleetWait[];
  readonly added: number;
  readonly known: number;
  readonly aside: number;
  /** Reports that it holds: taken and not yet answered for. */
  readonly held: number;
  /** Reports done in a second, over the last minute. */
  readonly rate: number;
};

/** How a fleet is, in one sheet. */
export type FleetSheet = {
  readonly at: string;
  /** Reports that the stream has taken in since it was made, those put back after being set aside counted again. */
  readonly fed: number;
  /** Reports that are dealt with: in the record, or set aside. */
  readonly done: number;
  /** Reports that wait or are being read. */
  readonly left: number;
  /** Of those, the ones that a worker holds. */
  readonly held: number;
  /** Reports that the engine gave out more than once, of those that are held. */
  readonly again: number;
  readonly bytes: number;
  readonly most: { readonly reports: number | null; readonly bytes: number | null };
  readonly full: boolean;
  readonly aside: { readonly reports: number; readonly reasons: Partial<Record<AsideReason, number>> };
  /** Reports a second, all workers together. */
  readonly rate: number;
  /** When nothing would be left at this rate; null when nothing moves. */
  readonly end: string | null;
  readonly workers: readonly WorkerSheet[];
  /** Nodes of the cluster that hold the stream, and which of them are away; empty on a single server. */
  readonly nodes: readonly { readonly name: string; readonly here: boolean }[];
};
