const KEY = /^[\x21-\x7e]{8,64}$/

/** Whether callers may choose this as an idempotency key: 8 to 64 printable ASCII characters. */
export function isIdempotencyKey(key: string): boolean {
  return KEY.test(key)
}

/** The key as it is kept: each caller has keys of their own. */
export function scopedKey(caller: string, key: string): string {
  return `${caller} ${key}`
}
