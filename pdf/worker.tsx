import { parentPort } from 'node:worker_threads'
import type { Drawing } from './drawing'
import { drawPaper } from './paper'

/** Draws one paper after the other; the fonts are read once. */
parentPort?.on('message', async (drawing: Drawing) => {
  try {
    parentPort?.postMessage({ bytes: new Uint8Array(await drawPaper(drawing)) })
  } catch (error) {
    parentPort?.postMessage({ fault: String(error instanceof Error ? error.stack : error) })
  }
})
