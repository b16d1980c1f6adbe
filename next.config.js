/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` holds the types; a build must not need what only development installs.
  typescript: { ignoreBuildErrors: true },
  // The generated client imports its own files as `.js`, which Turbopack does not take for `.ts`.
  turbopack: { resolveAlias: { './gql.js': './graphql/generated/client/gql.ts', './graphql.js': './graphql/generated/client/graphql.ts' } },
}

export default config
