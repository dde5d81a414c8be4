/** Keeps the files of the page, so that it opens without a network. A new version has a new address, and lets the old one go. */
const KEPT = `demarche-${self.location.search.slice(1)}`;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(letGo()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(find(event.request));
});

async function keepAll() {
  const cache = await caches.open(KEPT);
  const files = await (await fetch('files.json')).json();
  await cache.addAll(['./', 'files.json', ...files.page, ...files.data.map(({ path }) => `${path}.gz`)]);
}

async function letGo() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('demarche-') && name !== KEPT).map((name) => caches.delete(name)));
}

/** The list of files from the network when there is one, so that a new version is noticed; the rest as kept. */
async function find(request) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  if (!request.url.endsWith('/files.json')) return kept;
  return fetch(request).catch(() => kept);
}
