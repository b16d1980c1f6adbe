import type { Deliver } from './channels'

type SmsSettings = { readonly url: string; readonly token: string }

const PATIENCE_MS = 15_000
/** Answers that say "later", and those about our own key, which somebody mends. */
const NOT_FINAL = [401, 403, 408, 425, 429]

/** Sends text messages by an HTTP service: POST of `{ id, to, text }` as JSON with a bearer token; any 2xx means that it was taken. */
export function smsChannel({ url, token }: SmsSettings): Deliver {
  return async ({ id, to, text }) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': `notice-${id}` },
        body: JSON.stringify({ id: `notice-${id}`, to, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      await response.body?.cancel()
      if (response.ok) return { ok: true }
      const isFinal = response.status >= 400 && response.status < 500 && !NOT_FINAL.includes(response.status)
      return { ok: false, isFinal, problem: `SMS ${response.status}` }
    } catch {
      return { ok: false, isFinal: false, problem: 'SMS NO_ANSWER' }
    }
  }
}
