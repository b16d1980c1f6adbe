import { randomInt } from 'node:crypto'

/** Without those that are taken for one another: 0 O, 1 I L, U V. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTWXYZ'
const LENGTH = 8

/** A number to tell a person, such as `M-7K3QX2P9`: random, so that nobody can count or guess others; the caller's unique key holds it unique. */
export function randomReference(prefix: string): string {
  return `${prefix}-${randomLetters(LENGTH)}`
}

/** So many letters and digits that are not taken for one another, from the system's random source. */
export function randomLetters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
