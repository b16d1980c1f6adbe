/** Where the reporter finds how long the parts of the set-up took, in seconds by name. */
const times = Symbol.for('tasdeed.set-up-times')

/** Does a part of the set-up, and keeps how long it took for the reporter. */
export async function timed<Value>(part: string, work: () => Promise<Value>): Promise<Value> {
  const from = performance.now()
  const value = await work()
  const kept: Record<string, number> = Reflect.get(globalThis, times) ?? {}
  Reflect.set(globalThis, times, { ...kept, [part]: (performance.now() - from) / 1000 })
  return value
}
