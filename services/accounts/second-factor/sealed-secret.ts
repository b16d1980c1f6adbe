import { openedText, sealedText } from '@/services/platform/sealed-text'

const PURPOSE = 'second factor'

/** A secret as it is kept: encrypted with a key from NEXTAUTH_SECRET, so that a copy of the database alone has no second factors. */
export function sealedSecret(secret: string, key: string): string {
  return sealedText(secret, key, PURPOSE)
}

/** The secret, or null when it was sealed with another key. */
export function openedSecret(sealed: string, key: string): string | null {
  return openedText(sealed, key, PURPOSE)
}
