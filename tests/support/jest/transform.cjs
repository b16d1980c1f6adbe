// Compiles TypeScript and ES modules for the tests without the configuration of Next, which takes seconds to load.
process.env.ESBUILD_WORKER_THREADS = '1' // transformSync then keeps one process of esbuild instead of starting one a file
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { extname, resolve } = require('node:path')
const { transformSync, version } = require('esbuild')

const root = resolve(__dirname, '../../..')
const self = readFileSync(__filename)

// The service starts with the first file, before the run has a folder: what is started in the run is ended with it, and files of
// the tear-down that no cache has are compiled after that.
transformSync('')
const loaders = { '.ts': 'ts', '.tsx': 'tsx' }

/** The set-up runs outside of the mapping of modules, so `@/` is resolved here. */
const withPaths = (code) => code.replaceAll('require("@/', `require("${root}/`)

module.exports = {
  getCacheKey(source, file) {
    const hash = createHash('sha256')
    for (const part of [version, self, file, source]) hash.update(part).update('\0')
    return hash.digest('hex').slice(0, 32)
  },
  process(source, file) {
    const { code } = transformSync(source, {
      loader: loaders[extname(file)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      sourcefile: file,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': '__filename' },
    })
    return { code: withPaths(code) }
  },
}
