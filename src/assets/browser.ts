import type { Assets } from '../model/index.ts';

/**
 * Fetches the named files of `data/` and `models/` from a base address and hands them out afterwards. All are fetched at once;
 * a file that is not there rejects the promise with its address.
 */
export async function fetchAssets(base: string | URL, paths: readonly string[]): Promise<Assets> {
  return assetsOf(new Map(await Promise.all(paths.map(async (path) => [path, await fetchFile(new URL(path, base))] as const))));
}

function assetsOf(files: ReadonlyMap<string, Uint8Array>): Assets {
  const bytes = (path: string): Uint8Array => {
    const file = files.get(path);
    if (!file) throw new Error(`${path} is not among the fetched files`);
    return file;
  };
  return { bytes, text: (path) => new TextDecoder().decode(bytes(path)) };
}

/** Bytes that have come, of all that are to come. */
export type Progress = (bytes: number) => void;

/**
 * The same for files that were packed with gzip, each under its path with `.gz` behind it. A host that unpacks them on the way
 * is as good; `progress` is told of bytes as they come.
 */
export async function fetchPacked(base: string | URL, paths: readonly string[], progress: Progress = () => {}): Promise<Assets> {
  let come = 0;
  const count = (bytes: number): void => progress((come += bytes));
  const files = new Map(
    await Promise.all(paths.map(async (path) => [path, await fetchUnpacked(new URL(`${path}.gz`, base), count)] as const)),
  );
  return assetsOf(files);
}

async function fetchUnpacked(address: URL, count: (bytes: number) => void): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address.href} answered ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    count(value.length);
  }
  const whole = new Blob(chunks);
  const packed = chunks[0]?.[0] === 0x1f && chunks[0][1] === 0x8b;
  const stream = packed ? whole.stream().pipeThrough(new DecompressionStream('gzip')) : whole.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function fetchFile(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
