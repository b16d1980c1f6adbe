/** What is made once for all test files of a process: each file has modules of its own, and its globals go with it. */
export function onceAProcess<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`tasdeed.${name}`)
  if (!Reflect.has(process, key)) Reflect.set(process, key, make())
  return Reflect.get(process, key)
}
