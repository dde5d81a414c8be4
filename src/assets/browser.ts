import type { Assets } from '../model/index.ts';

/**
 * Fetches the named files of `data/` and `models/` from a base address and hands them out afterwards. All are fetched at once;
 * a file that is not there rejects the promise with its address.
 */
export async function fetchAssets(base: string | URL, paths: readonly string[]): Promise<Assets> {
  const files = new Map(await Promise.all(paths.map(async (path) => [path, await fetchFile(new URL(path, base))] as const)));
  const bytes = (path: string): Uint8Array => {
    const file = files.get(path);
    if (!file) throw new Error(`${path} is not among the fetched files`);
    return file;
  };
  return { bytes, text: (path) => new TextDecoder().decode(bytes(path)) };
}

async function fetchFile(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
