const { ModuleMocker } = require('jest-mock')

/** Globals that packages made for themselves while they were loaded; they stay as long as the packages. */
const lasting = new Set()

/** Runs `load`, and counts the globals that it makes to the packages. */
function keepingGlobals(load) {
  const before = new Set(Reflect.ownKeys(globalThis))
  try {
    return load()
  } finally {
    for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) lasting.add(key)
  }
}

/**
 * The process's own globals instead of a copy for each test file: packages then need to be loaded only once (runtime.cjs).
 * What a file did to the globals or to the environment variables is undone after it.
 */
class ProcessEnvironment {
  constructor() {
    this.global = globalThis
    this.moduleMocker = new ModuleMocker(globalThis)
    this.before = { keys: new Set(Reflect.ownKeys(globalThis)), env: { ...process.env }, exit: process.exit, console: globalThis.console }
  }

  async setup() {}

  async teardown() {
    const { keys, env, exit, console } = this.before
    for (const key of Reflect.ownKeys(globalThis)) if (!keys.has(key) && !lasting.has(key)) Reflect.deleteProperty(globalThis, key)
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
    Object.assign(process.env, env)
    process.exit = exit
    globalThis.console = console
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  getVmContext() {
    return globalThis
  }
}

module.exports = ProcessEnvironment
module.exports.keepingGlobals = keepingGlobals
