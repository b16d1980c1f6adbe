import { keepForm, keptForm } from '@/app/_server/form-cookie'

/** What somebody pasted, as far as it was kept; `isWhole`: nothing was left out; `refusal`: why a share code opened nothing, in words. */
export type Pasted = { readonly text: string; readonly isWhole: boolean; readonly refusal?: string }

const NAME = 'verify'

/** Characters that are read. */
const MAX_LENGTH = 2_000

/** Bytes that a cookie holds once they are encrypted. */
const COOKIE_BYTES = 2_400

/** A long text makes a large cookie, and a browser that sends many of those is refused: two are enough for two tabs. */
const TABS = 2

/** Keeps what was pasted, as far as it fits; returns the id that stands for it in an address. */
export function keepPasted(text: string, refusal?: string): Promise<string> {
  const saved = fitting(text)
  return keepForm(NAME, { text: saved, ...(saved === text ? { isWhole: '1' } : {}), ...(refusal ? { refusal } : {}) }, TABS)
}

/** What was pasted in the check of this id, or null: expired, another browser's, or no id of ours. */
export async function keptPasted(id: string): Promise<Pasted | null> {
  const saved = await keptForm(NAME, id)
  return saved && { text: saved.text ?? '', isWhole: saved.isWhole === '1', ...(saved.refusal && { refusal: saved.refusal }) }
}

/** The beginning of the text that is short enough, in whole characters. */
export function fitting(text: string): string {
  const characters = [...text]
  let saved = characters.slice(0, MAX_LENGTH)
  while (Buffer.byteLength(JSON.stringify(saved.join(''))) > COOKIE_BYTES) saved = saved.slice(0, -Math.ceil(saved.length / 20))
  return saved.join('')
}
