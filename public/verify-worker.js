// Keeps the page for checking documents, what it needs, and the published keys, so that a document is checked also with the network gone. It keeps nothing of anybody.
const CACHE = 'tasdeed-verify-2'
const KEYS = '/.well-known/tasdeed-keys.json'
const page = new URL(registration.scope).pathname

const keep = async () => {
  const cache = await caches.open(CACHE)
  // As nobody: a page that names who is signed in must not be kept.
  const response = await fetch(page, { credentials: 'omit' })
  if (!response.ok) return
  const html = await response.clone().text()
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static\/|[a-z-]+\.js)[^"]*)"/g)].map(([, path]) =>
    path.replaceAll('&amp;', '&'),
  )
  await cache.put(page, response)
  await cache.addAll([...new Set([KEYS, '/signed-text.js', '/qr-reader.js', ...parts])])
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const fromNetwork = async (request) => {
  const response = await fetch(request)
  if (response.ok && new URL(request.url).pathname === KEYS) await (await caches.open(CACHE)).put(KEYS, response.clone())
  return response
}

/** The network first; what was kept only where there is none. */
const answer = (request) => {
  const { pathname, search } = new URL(request.url)
  const known = request.mode === 'navigate' ? search === '' && pathname === page && page : pathname
  return fromNetwork(request).catch(async (error) => {
    const kept = known && (await caches.match(known))
    if (kept) return kept
    throw error
  })
}

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === location.origin) event.respondWith(answer(event.request))
})
