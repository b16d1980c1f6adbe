/** The same promise at each call: what several fields of one answer need is read once. */
export function memoize<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | undefined
  return () => {
    promise ??= read()
    return promise
  }
}
