/** A name that its bearer recognises and nobody else reads: the first letter of each word. */
export function maskedName(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `${Array.from(word)[0]}•••`)
    .join(' ')
}
