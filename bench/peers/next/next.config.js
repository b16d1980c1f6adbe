import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

// biome-ignore lint/style/noDefaultExport: Next asks for one
export default {
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['postgres', 'drizzle-orm', '@apollo/server', 'graphql', 'graphql-jit', 'pino', '@node-rs/argon2'],
  typescript: { ignoreBuildErrors: true },
}
