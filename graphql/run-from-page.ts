import type { ApolloServer } from '@apollo/server'
import type { Context } from './context'
import type { InProcess, PageCaller } from './execute'

/** Runs a page's document through the same server as HTTP does: same schema, plugins, masking. */
export function runFromPage(server: ApolloServer<Context>, contextOf: (caller: PageCaller) => Context): InProcess['execute'] {
  return async <Data>(document: { toString(): string }, variables: unknown, caller: PageCaller) => {
    const { body } = await server.executeOperation<Record<string, unknown>>(
      { query: document.toString(), variables: variables as Record<string, unknown> },
      { contextValue: contextOf(caller) },
    )
    if (body.kind !== 'single') throw new Error('Pages do not use @defer')
    const [error] = body.singleResult.errors ?? []
    if (!error) return { ok: true, data: body.singleResult.data as Data }
    const { code, correlationId } = error.extensions ?? {}
    return { ok: false, code: String(code), correlationId: correlationId === undefined ? null : String(correlationId) }
  }
}
