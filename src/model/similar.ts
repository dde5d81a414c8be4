/** The known words nearest to one that is not known, best first, none when nothing is near. */
export function similar(word: string, known: readonly string[]): string[] {
  const near = known.map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }));
  const limit = Math.max(1, Math.floor(Math.max(word.length, 3) / 3));
  const fits = near.filter(
    ({ name, distance: far }) => far <= limit || (word.length > 1 && name.toLowerCase().startsWith(word.toLowerCase())),
  );
  return fits
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Edits that turn one word into the other: put in, leave out, change, swap two neighbours. */
function distance(a: string, b: string): number {
  const [from, to] = [a.slice(0, 40), b.slice(0, 40)];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2]! + 1 : change;
      row.push(Math.min(change, swap, last[j]! + 1, row[j - 1]! + 1));
    }
    [before, last] = [last, row];
  }
  return last[to.length]!;
}
