import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // server.ts compresses: whole, not piece by piece.
  compress: false,
  // The root layout lies under [locale]; without this, "not found" would be an empty page until scripts have run.
  experimental: { globalNotFound: true },
  reactStrictMode: true,
  // No page has an image that a server would make smaller, and nobody is to have one fetched.
  images: { unoptimized: true },
  // `npm run check` holds the types; a build must not need what only development installs.
  typescript: { ignoreBuildErrors: true },
}

// Pages for developers are `page.dev.tsx`: no build has them.
const inDevelopment = { ...config, pageExtensions: ['dev.tsx', 'tsx', 'ts'] }

/** @param {string} phase */
export default (phase) => (phase === PHASE_DEVELOPMENT_SERVER ? inDevelopment : { ...config, pageExtensions: ['tsx', 'ts'] })
