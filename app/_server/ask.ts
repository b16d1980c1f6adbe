import { cookies, headers } from 'next/headers'
import { isFromThisSite } from '@/domain/values/same-origin'
import type { TypedDocumentString } from '@/graphql/generated/client/graphql'
import { CLIENT_ADDRESS_HEADER, execute, KNOWN_BROWSER_COOKIE, type PageResult } from '@/graphql/server/execute'
import { currentVisitor } from './session'

/** Runs a document as whoever is signed in. Never throws: a page without JavaScript has no error boundary to fall back on. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<PageResult<Data>> {
  return run(document, variables, (await currentVisitor())?.sessionToken)
}

/** The same as a guest, also for somebody who is signed in: what is asked rests on the proof that is given alone. */
export function askAsGuest<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<PageResult<Data>> {
  return run(document, variables, undefined)
}

async function run<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  sessionToken: string | undefined,
): Promise<PageResult<Data>> {
  try {
    const sent = await headers()
    const address = sent.get(CLIENT_ADDRESS_HEADER) ?? undefined
    const knownBrowser = (await cookies()).get(KNOWN_BROWSER_COOKIE)?.value
    return await execute(document, variables, { sessionToken, address, knownBrowser, isForeign: !isFromThisSite((name) => sent.get(name)) })
  } catch {
    return { ok: false, code: 'INTERNAL_SERVER_ERROR', correlationId: null }
  }
}
