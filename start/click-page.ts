import { plainPage } from '@/app/_server/plain-page'
import { ar, en } from '@/messages/messages'

/** What stands where another site asked for a file. */
export function clickPage(path: string, nonce: string): string {
  const isEnglish = /^\/en\/|[?&]locale=en\b/.test(path)
  const { foreignTitle: title, foreignBody: body, foreignOpen: retry } = (isEnglish ? en : ar).fault
  return plainPage({ locale: isEnglish ? 'en' : 'ar', nonce, title, body, retry })
}
