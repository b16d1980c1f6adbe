import type { Download } from 'playwright-core'

/** What a browser downloaded; the browser may belong to another process, whose files are not ours. */
export async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
