/** A link of a text and whether a browser that follows it comes to us. `host` is what the browser would ask: look-alike letters show as `xn--`. */
export type PastedLink = { readonly text: string; readonly host: string | null; readonly isOurs: boolean }

/** Endings that phones make a link of even where no `https://` stands before it. */
const ENDINGS = 'com|net|org|info|jo|io|co|me|app|link|xyz|top|site|online|shop|store|club|live|vip|icu|cc|biz|gov|pay|click|ly|gl|ru|cn|tk'

const WITH_SCHEME = String.raw`[a-z][a-z0-9+.-]*:[\\/]{2}\S+|https?:\S+|www\.\S+`
const LABELS = String.raw`(?:[\p{L}\p{N}_-]+\.)+`
const WITH_PATH = String.raw`(?:[^\s@/]+@)?(?:${LABELS}[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?[/?#]\S*`
const BARE = String.raw`(?<![@\p{L}\p{N}.-])${LABELS}(?:${ENDINGS}|xn--[a-z0-9-]+)(?::\d+)?(?![@\p{L}\p{N}-]|\.[\p{L}\p{N}])`
const LINK = new RegExp(`${WITH_SCHEME}|${WITH_PATH}|${BARE}`, 'giu')

/** What cannot be seen and what stands around a link in a sentence. */
const HIDDEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const AROUND = /[.,;:!?\u060c\u061b\u061f)\]}>"'\u00bb\u201d]+$/u

/** Every link in the text, as it is written there, each once. */
export function linksIn(text: string): string[] {
  const found = text.replace(HIDDEN, ' ').match(LINK) ?? []
  return [...new Set(found.map((link) => link.replace(AROUND, '')).filter((link) => link !== ''))]
}

/**
 * Where the link leads, read as browsers read it: ours only with our very host, port and protocol, and without a name before an `@`.
 * A host without a protocol gets ours.
 */
export function leadsTo(text: string, site: string): PastedLink {
  const own = new URL(site)
  const address = /^[a-z][a-z0-9+.-]*:[\\/]|^https?:/i.test(text) ? text : `${own.protocol}//${text}`
  if (!URL.canParse(address)) return { text, host: null, isOurs: false }
  const { origin, username, password, host } = new URL(address)
  return { text, host: host || null, isOurs: origin === own.origin && username === '' && password === '' }
}
