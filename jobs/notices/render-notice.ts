import { createTranslator } from 'use-intl/core'
import type { Channel } from '@/domain/contacts/contact'
import type { NoticeKind, NoticeValues } from '@/domain/notices/notice'
import { ammanOffsetMs } from '@/domain/values/amman-offset'
import { ar, en, type Messages } from '@/messages/messages'

type Rendered = { readonly subject: string | null; readonly text: string }

export type Rendering<Kind extends NoticeKind = NoticeKind> = {
  readonly kind: Kind
  readonly channel: Channel
  readonly language: 'ar' | 'en'
  readonly values: NoticeValues[Kind]
  readonly now: Date
  /** Our own address as browsers reach it. */
  readonly site: string
}

type Translate = (key: string, values?: Readonly<Record<string, string>>) => string

const words: Readonly<Record<'ar' | 'en', Translate>> = { ar: translator('ar', ar), en: translator('en', en) }

/** The text of a message at the moment when it is sent. Days and hours are written out, so that it is true whenever it is read. */
export function renderNotice({ kind, channel, language, values, now, site }: Rendering): Rendered {
  const t = words[language]
  const shown = { ...shownValues(values, channel), sentAt: momentText(now, 'EMAIL'), site }
  if (channel === 'SMS') return { subject: null, text: t(`noticeSms.${kind}`, shown) }
  const foot = t('noticeMailFoot')
  return { subject: t(`noticeMails.${kind}.subject`, shown), text: `${t(`noticeMails.${kind}.text`, shown)}\n\n${foot}\n` }
}

function translator(locale: 'ar' | 'en', messages: Messages): Translate {
  const onError = (error: Error): never => {
    throw error
  }
  return createTranslator({ locale, messages, onError }) as unknown as Translate
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Days and instants as people write them, in Amman; without the year where letters are few. */
function shownValues(values: Readonly<Record<string, string>>, channel: Channel): Record<string, string> {
  const shown = Object.entries(values).map(([name, value]) => {
    if (INSTANT.test(value)) return [name, momentText(new Date(value), channel)]
    const [, year, month, day] = DAY.exec(value) ?? []
    const short = `${Number(day)}/${Number(month)}`
    return [name, day === undefined ? value : channel === 'SMS' ? short : `${short}/${year}`]
  })
  return Object.fromEntries(shown)
}

function momentText(at: Date, channel: Channel): string {
  const local = new Date(at.getTime() + ammanOffsetMs(at.getTime())).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-').map(Number)
  return `${day}/${month}${channel === 'SMS' ? '' : `/${year}`} ${local.slice(11, 16)}`
}
