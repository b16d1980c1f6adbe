import { basename } from 'node:path'
import { fileRefused } from './file-refused'

const PATIENCE_MS = 60_000

/** Where a delivery comes from. */
export type Source = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

/** Opens what an address serves. A user and password in it are sent as basic authentication, and shown nowhere. Throws a FileRefused. */
export async function openAddress(address: URL): Promise<Source> {
  const shown = `${address.origin}${address.pathname}`
  const silence = watchSilence()
  const response = await fetch(shown + address.search, { headers: authorization(address), signal: silence.signal }).catch((error) => {
    silence.hangUp()
    throw fileRefused(`${shown} does not answer: ${reasonOf(error)}.`, error)
  })
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || type.includes('html') || !response.body) {
    silence.hangUp()
    throw fileRefused(
      response.ok ? `${shown} answers with a web page, not with a file.` : `${shown} answers ${response.status}: nothing to import.`,
    )
  }
  return { name: basename(address.pathname) || address.hostname, chunks: toTheEnd(response.body, shown, silence) }
}

type Silence = {
  readonly signal: AbortSignal
  heard(): void
  /** Ends the waiting and what is still being received. */
  hangUp(): void
}

/** Gives up when nothing was heard for a minute, however long the whole takes. */
function watchSilence(): Silence {
  const abort = new AbortController()
  const wait = () => setTimeout(() => abort.abort(new Error(`nothing came for ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS).unref()
  let timer = wait()
  const heard = () => {
    clearTimeout(timer)
    timer = wait()
  }
  const hangUp = () => {
    clearTimeout(timer)
    abort.abort()
  }
  return { signal: abort.signal, heard, hangUp }
}

async function* toTheEnd(body: ReadableStream<Uint8Array>, shown: string, silence: Silence): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      silence.heard()
      if (done) return
      yield value
    }
  } catch (error) {
    throw fileRefused(`${shown} was cut off: ${reasonOf(error)}. Nothing was imported.`, error)
  } finally {
    silence.hangUp()
  }
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message || String(Reflect.get(cause, 'code')) : String(cause)
}
