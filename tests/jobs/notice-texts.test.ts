import { readFile, writeFile } from 'node:fs/promises'
import { channels } from '@/domain/contacts/contact'
import { type NoticeKind, type NoticeValues, noticeKinds } from '@/domain/notices/notice'
import { renderNotice } from '@/jobs/notices/render-notice'

const GOLDEN = 'tests/jobs/notice-texts.txt'
const NOW = new Date('2026-07-01T09:05:00Z')

const SITE = 'https://tasdeed.example.jo'

const STOP = '123456789-abcdefghijklmnopqrstuv'

/** The longest values that each kind can have. */
const LONGEST: NoticeValues = {
  CONTACT_CODE: { code: '042137' },
  VIOLATION_NEW: { amount: '99999.000', number: '1000326480165', stop: STOP },
  VIOLATION_NEW_DISCOUNT: { amount: '99999.000', number: '1000326480165', lastDay: '2026-12-31', stop: STOP },
  VIOLATIONS_NEW: { count: '250', amount: '99999.000', number: '1000326480165', stop: STOP },
  PRICE_RISES: { amount: '99999.000', number: '1000326480165', lastDay: '2026-12-31', stop: STOP },
  PRICE_RISES_NOW: { amount: '99999.000', number: '1000326480165', lastDay: '2026-12-31', stop: STOP },
  PAID: { amount: '99999.000', number: '1000326480165', receipt: 'R-7K3QX2P9', stop: STOP },
  SUBSCRIBED: { license: '254', stop: STOP },
  OBJECTION_RECEIVED: { number: 'O-7K3QX2P9' },
  OBJECTION_MORE: { number: 'O-7K3QX2P9', lastDay: '2026-12-31' },
  OBJECTION_HEARING: { number: 'O-7K3QX2P9', at: '2026-12-30T08:00:00.000Z', place: 'مبنى أمانة عمّان، رأس العين' },
  OBJECTION_SPLIT: { number: 'O-7K3QX2P9', from: 'O-2P97K3QX' },
  OBJECTION_ACCEPTED: { number: 'O-7K3QX2P9' },
  OBJECTION_DECIDED: { number: 'O-7K3QX2P9', lastDay: '2026-12-31' },
  OBJECTION_APPEAL_DECIDED: { number: 'O-7K3QX2P9' },
  OBJECTION_CLOSED: { number: 'O-7K3QX2P9' },
  OBJECTION_DISOWNED: { number: 'O-7K3QX2P9' },
  NO_LONGER_DUE: { caseReference: 'H-7K3QX2P9', amount: '99999.999' },
  MESSAGE_ANSWERED: { reference: 'M-7K3QX2P9' },
  REFUND_LINK: {
    caseReference: 'H-7K3QX2P9',
    token: '23456789ABCDEFGHJKMNPQRSTW',
    lastDay: '2026-12-31',
  },
}

const all = noticeKinds.flatMap((kind: NoticeKind) =>
  channels.flatMap((channel) => (['ar', 'en'] as const).map((language) => ({ kind, channel, language }))),
)

test('every message reads as it was agreed, in both languages', async () => {
  const texts = all.map(({ kind, channel, language }) => {
    const { subject, text } = renderNotice({ kind, channel, language, values: LONGEST[kind], now: NOW, site: SITE })
    return [`=== ${kind} ${channel} ${language}`, ...(subject === null ? [] : [`Subject: ${subject}`, '']), text].join('\n')
  })
  const written = `${texts.join('\n')}\n`
  if (process.env.WRITE_NOTICE_TEXTS) await writeFile(GOLDEN, written)
  expect(written).toBe(await readFile(GOLDEN, 'utf8'))
})

const shortMessages = all.filter(({ channel }) => channel === 'SMS')

test.each(shortMessages)('the text message $kind in $language has at most 70 letters, and no link', ({ kind, channel, language }) => {
  const { text } = renderNotice({ kind, channel, language, values: LONGEST[kind], now: NOW, site: SITE })
  expect(text.length).toBeLessThanOrEqual(70)
  expect(text).not.toMatch(/https?:|www\./)
})

test('no message names a day that moves, or has a link to pay', () => {
  // On the last day of a price the message says so, and is not sent after it.
  for (const { kind, channel, language } of all.filter((one) => one.kind !== 'PRICE_RISES_NOW')) {
    const { text } = renderNotice({ kind, channel, language, values: LONGEST[kind], now: NOW, site: SITE })
    expect(text).not.toMatch(/tomorrow|today|غدًا|غدا|اليوم|\/pay\//)
  }
})
