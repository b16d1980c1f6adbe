import { createHmac } from 'node:crypto'

/** What is kept of a national number: a hash with a key of its own, so that equal persons are found and nobody is read. */
export function nationalNumberHash(nationalNumber: string, key: string): string {
  return createHmac('sha256', key).update(`national number ${nationalNumber}`).digest('base64url')
}
