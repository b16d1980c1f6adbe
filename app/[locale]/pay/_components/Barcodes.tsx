import { ean13Modules, modulePath, qrModules } from './barcode-modules'

/** The number as EAN-13 bars with the quiet zones of the standard. Its digits stand beside it, so it is silent. */
export function Ean13({ number, height }: { number: string; height: number }) {
  const modules = ean13Modules(number)
  return (
    <svg
      viewBox={`-11 0 ${modules.length + 18} ${height}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      data-code="ean13"
      className="h-auto w-full max-w-[280px]"
    >
      <rect x="-11" width={modules.length + 18} height={height} fill="#ffffff" />
      <path d={modulePath([modules], height)} fill="#000000" />
    </svg>
  )
}

/** A QR code of `text` with its quiet zone. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = qrModules(text)
  const size = modules.length + 8
  return (
    <svg
      viewBox={`-4 -4 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-code="qr"
      className="size-[168px]"
    >
      <rect x="-4" y="-4" width={size} height={size} fill="#ffffff" />
      <path d={modulePath(modules)} fill="#000000" />
    </svg>
  )
}
