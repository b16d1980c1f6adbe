/** Digits of a licence number that its holder knows it by; never more than half of it. */
const SHOWN = 3

/** The end of a licence number, as papers that others see state it. */
export function licenseEnd(licenseNumber: string): string {
  return licenseNumber.slice(-Math.min(SHOWN, Math.floor(licenseNumber.length / 2)) || licenseNumber.length)
}
