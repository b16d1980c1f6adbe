import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const run = promisify(execFile)

/** Makes the drawing thread's program as the build does. */
export async function buildDrawingThread(): Promise<void> {
  const program = "import { bundle } from './scripts/build.mjs'; await bundle('pdf/worker.tsx')"
  await run(process.execPath, ['--input-type=module', '-e', program])
}

/** The pages of a PDF as files beside `prefix`; resolves with their names. */
export async function pagesOf(bytes: Uint8Array, prefix: string, scale = 1.5): Promise<string[]> {
  const [pages = []] = await pagesAt([scale], bytes, prefix)
  return pages
}

/** The same at several scales, in their order. */
export async function pagesAt(scales: readonly number[], bytes: Uint8Array, prefix: string): Promise<string[][]> {
  await writeFile(`${prefix}.pdf`, bytes)
  const { stdout } = await run(process.execPath, ['tests/support/draw-pdf-pages.mjs', `${prefix}.pdf`, prefix, ...scales.map(String)])
  return scales.map((scale) => Array.from({ length: Number(stdout) }, (_, index) => `${prefix}@${scale}-${index + 1}.png`))
}

/** What people copy of a PDF, and find in it, with two readers. */
export async function textsOf(bytes: Uint8Array, prefix: string): Promise<{ readonly pdfium: string; readonly pdfjs: string }> {
  await writeFile(`${prefix}.pdf`, bytes)
  const { stdout } = await run(process.execPath, ['tests/support/read-pdf-text.mjs', `${prefix}.pdf`])
  return JSON.parse(stdout)
}

export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }

export async function pixelsOf(file: string): Promise<Pixels> {
  const image = await loadImage(file)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

/** The part of the pixels of two pictures that a person would see as different; 1 for pictures of different sizes. */
export function difference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let count = 0
  for (let at = 0; at < one.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > 64)) count += 1
  return count / (one.data.length / 4)
}
