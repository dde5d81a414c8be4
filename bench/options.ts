/** What the command line gives for `--name`, null where it gives nothing. */
export function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

/** True where the command line has `--name`. */
export const flag = (name: string): boolean => process.argv.includes(`--${name}`);

/** The number that the command line gives for `--name`. Throws a RangeError for what is none. */
export function number(name: string, otherwise: number): number {
  const given = option(name);
  const value = given === null ? otherwise : Number(given);
  if (!Number.isFinite(value)) throw new RangeError(`--${name} needs a number, not ${given}`);
  return value;
}
