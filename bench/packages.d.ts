/** Packages of `bench/package.json`: types are checked where they are not installed, and alike where they are. */
declare module 'fastify'
declare module 'mercurius'
declare module 'postgraphile'
declare module 'postgraphile/adaptors/pg'
declare module 'postgraphile/grafserv/node'
declare module 'postgraphile/presets/amber'

declare module 'undici' {
  type Request = { readonly method?: 'POST'; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  type Body = AsyncIterable<Buffer> & { text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer> }
  type Response = { readonly statusCode: number; readonly body: Body }

  export class Pool {
    constructor(origin: string, options: { readonly connections: number })
    request(asked: Request & { readonly path: string }): Promise<Response>
    destroy(): Promise<void>
  }
  export function request(url: string, asked?: Request): Promise<Response>
}
