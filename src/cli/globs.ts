import type { Desk } from './desk.ts';

/** The files that a path of the command line means: itself, all of a folder, or those that a pattern with * and ** fits. */
export function filesOf(path: string, desk: Desk): readonly string[] {
  const kind = desk.files.kind(path);
  if (kind === 'folder') return desk.record.filesIn(path);
  if (kind === 'file' || !path.includes('*')) return [path];
  const parts = path.split('/');
  const base =
    parts
      .slice(
        0,
        parts.findIndex((part) => part.includes('*')),
      )
      .join('/') || (path.startsWith('/') ? '/' : '.');
  const found = desk.files.kind(base) === 'folder' ? desk.record.filesIn(base).filter((file) => fits(file, path)) : [];
  return found.length ? found : [path];
}

const fits = (file: string, pattern: string): boolean => fitsParts(partsOf(file), partsOf(pattern));
const partsOf = (path: string): string[] => path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');

/** `**` stands for any number of folders, none too. */
function fitsParts(file: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return file.length === 0;
  if (first === '**') return fitsParts(file, rest) || (file.length > 0 && fitsParts(file.slice(1), pattern));
  return file.length > 0 && fitsPart(file[0]!, first) && fitsParts(file.slice(1), rest);
}

/** `*` stands for any signs within a name; a name that begins with a point is hidden from it. */
function fitsPart(name: string, pattern: string): boolean {
  if (name.startsWith('.') && pattern.startsWith('*')) return false;
  const [start, ...middle] = pattern.split('*');
  const end = middle.pop();
  if (end === undefined) return name === pattern;
  if (!name.startsWith(start!) || !name.endsWith(end) || name.length < start!.length + end.length) return false;
  const inner = name.slice(start!.length, name.length - end.length);
  let at = 0;
  return middle.every((piece) => {
    const found = inner.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}
