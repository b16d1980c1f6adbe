/** An operation as a caller sends it. */
export type OperationRequest = {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: Readonly<Record<string, unknown>> | null
}

/** A request over HTTP, whether its document is in it or named by its hash. */
export type NamedRequest = Partial<OperationRequest> & { readonly extensions?: unknown }
