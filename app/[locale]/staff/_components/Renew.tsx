import { headers } from 'next/headers'

const SECONDS = 3

/** Has a page ask again by itself while something is under way, with and without JavaScript. */
export async function Renew({ page }: { page: string }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <div data-renew={page} />
      <noscript>
        <meta httpEquiv="refresh" content={`${SECONDS};url=${page}`} />
      </noscript>
      <script src="/renew.js" nonce={nonce} type="module" data-keep />
    </>
  )
}
