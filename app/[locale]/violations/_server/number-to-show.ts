/** The payment number whose page somebody came from and is led back to once the licence is proved; anything else is left out. */
export function numberToShow(text: string | string[] | undefined): string | undefined {
  return typeof text === 'string' && /^\d{13}$/.test(text) ? text : undefined
}
