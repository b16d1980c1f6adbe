import type { NoticeKind, NoticeValues } from '@/domain/notices/notice'
import { openedText, sealedText } from '@/services/platform/sealed-text'

/** What of a message is kept encrypted while it waits. */
export type NoticeContent<Kind extends NoticeKind = NoticeKind> = { readonly address: string; readonly values: NoticeValues[Kind] }

/** A message as a demo shows it instead of sending it. */
export type KeptMessage = { readonly to: string; readonly subject: string | null; readonly text: string }

const WAITING = 'notice'
const KEPT = 'kept notice'

export function sealedNotice(content: NoticeContent, key: string): string {
  return sealedText(JSON.stringify(content), key, WAITING)
}

/** Null for what was sealed with another key. */
export function openedNotice(sealed: string, key: string): NoticeContent | null {
  const text = openedText(sealed, key, WAITING)
  return text === null ? null : (JSON.parse(text) as NoticeContent)
}

export function sealedMessage(message: KeptMessage, key: string): string {
  return sealedText(JSON.stringify(message), key, KEPT)
}

export function openedMessage(sealed: string, key: string): KeptMessage | null {
  const text = openedText(sealed, key, KEPT)
  return text === null ? null : (JSON.parse(text) as KeptMessage)
}
