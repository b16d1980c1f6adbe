/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // server.ts compresses: whole, not piece by piece.
  compress: false,
  // The root layout lies under [locale]; without this, "not found" would be an empty page until scripts have run.
  experimental: { globalNotFound: true },
  reactStrictMode: true,
  // `npm run check` holds the types; a build must not need what only development installs.
  typescript: { ignoreBuildErrors: true },
}

export default config
