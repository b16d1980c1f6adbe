import jsqr from 'jsqr'
import type { Locator } from 'playwright-core'

/** What a QR code says, as the browser draws it; undefined when nothing can be read. */
export async function readQr(code: Locator): Promise<string | undefined> {
  const shot = await code.screenshot()
  const { width, height, light } = await code.page().evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    drawing?.drawImage(picture, 0, 0)
    const { data } = drawing?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] }
    let bits = ''
    for (let i = 0; i < data.length; i += 4) bits += Number(data[i]) > 127 ? '1' : '0'
    return { width: picture.width, height: picture.height, light: bits }
  }, shot.toString('base64'))
  const pixels = Uint8ClampedArray.from([...light].flatMap((bit) => [Number(bit) * 255, Number(bit) * 255, Number(bit) * 255, 255]))
  return jsqr(pixels, width, height)?.data
}
