import { plainPage } from '@/app/_server/plain-page'
import { ar, en } from '@/messages/messages'

/** What stands where a page broke. It says nothing about money. */
export function faultPage(path: string, nonce: string): string {
  const isEnglish = path.split(/[/?]/)[1] === 'en'
  const { title, body, retry } = (isEnglish ? en : ar).fault
  return plainPage({ locale: isEnglish ? 'en' : 'ar', nonce, title, body, retry })
}
