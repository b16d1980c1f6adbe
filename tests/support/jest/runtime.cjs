const { sep } = require('node:path')
const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')
const { keepingGlobals } = require('./environment.cjs')

/** Compiled modules by file: every test file runs them anew, but they are compiled once a process. */
const scripts = new Map()

function compiled(source, filename, parameters) {
  const known = scripts.get(filename)
  if (known?.source === source) return known.script
  const begin = `(function (${parameters.join(', ')}) {`
  const script = new Script(`${begin}${source}\n})`, { filename, columnOffset: -begin.length })
  scripts.set(filename, { source, script })
  return script
}

/**
 * Modules of ours are fresh in each test file; those of packages are loaded once a process, as `require` does, because loading them
 * took half of the time of all tests. Needs environment.cjs: with one set of globals, an `Error` of a package is an `Error` here.
 */
class SharedPackagesRuntime extends Runtime {
  constructor(...args) {
    super(...args)
    const [, , , transformer] = args
    const { executor } = this
    this.isCompiledFirst = (path) => transformer.shouldTransform(path)
    executor.compile = (source, filename) => compiled(source, filename, executor.injectedModuleParameters).runInThisContext()
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const path = moduleName && this.packagePath(from, moduleName, options?.isInternalModule)
    if (path) return path in require.cache ? require.cache[path].exports : keepingGlobals(() => require(path))
    return super.requireModule(from, moduleName, options, isRequireActual)
  }

  /** The file of a package that Node can load by itself; undefined for ours, for what is compiled first, and for the parts of Jest that belong to a file. */
  packagePath(from, moduleName, isInternal) {
    const resolution = this._resolution
    if (resolution.isCoreModule(moduleName)) return undefined
    const path = resolution.resolveCjs(from, moduleName)
    if (!path.includes(`${sep}node_modules${sep}`) || !path.endsWith('js')) return undefined
    if (isInternal) return path.includes(`${sep}jest-circus${sep}`) ? undefined : path
    return this.isCompiledFirst(path) ? undefined : path
  }
}

module.exports = { __esModule: true, default: SharedPackagesRuntime }
