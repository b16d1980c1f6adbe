import { rebuildPdf } from './rebuild-pdf'

/** A process of its own that rebuilds one PDF: it reads the file from its input and writes the answer's first byte and the new file. */
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const rebuilt = await rebuildPdf(Buffer.concat(chunks))
process.stdout.write(rebuilt.ok ? Buffer.concat([Buffer.from('+'), rebuilt.bytes]) : `-${rebuilt.reason}`)
