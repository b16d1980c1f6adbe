import Environment from '../support/jest/environment.cjs'

test('what a test file does to the globals and the environment variables is undone after it; what packages made stays', async () => {
  process.env.TASDEED_BEFORE = 'before'
  const environment = new Environment()
  const globals = globalThis as Record<string, unknown>
  Environment.keepingGlobals(() => {
    globals.ofPackage = 1
  })
  Object.assign(globalThis, { ofTestFile: 1, [Symbol.for('tasdeed.test')]: 1 })
  Object.assign(process.env, { TASDEED_BEFORE: 'changed', TASDEED_ADDED: 'added' })
  await environment.teardown()
  expect([globals.ofPackage, globals.ofTestFile, Symbol.for('tasdeed.test') in globalThis]).toEqual([1, undefined, false])
  expect([process.env.TASDEED_BEFORE, process.env.TASDEED_ADDED]).toEqual(['before', undefined])
})
