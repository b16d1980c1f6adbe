import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The decoder of QR codes for browsers without one of their own; fetched only when a picture is chosen. It puts `jsQR` into the page. */
export async function GET(): Promise<Response> {
  const script = await readFile(join(process.cwd(), 'node_modules/jsqr/dist/jsQR.js'))
  return new Response(new Uint8Array(script), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
