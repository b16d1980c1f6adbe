import { create } from 'qrcode'

/** A QR code of the text as an SVG path of one-module squares. Level L: paper is clean, and the fewer squares the larger they are. */
export function qrCode(text: string): { readonly path: string; readonly modules: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'L' }).modules
  let path = ''
  for (let row = 0; row < size; row++)
    for (let column = 0, end = 0; column < size; column = end) {
      end = column + 1
      if (!data[row * size + column]) continue
      while (end < size && data[row * size + end]) end++
      path += `M${column} ${row}h${end - column}v1h-${end - column}z`
    }
  return { path, modules: size }
}
