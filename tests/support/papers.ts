import { createPrivateKey } from 'node:crypto'
import type { PaperCertificate } from '@/app/_documents/certificate-drawing'
import type { DecisionPaper } from '@/app/_documents/decision-drawing'
import type { PaperReceipt } from '@/app/_documents/receipt-drawing'
import { reasonDigest } from '@/documents/decision-text'
import { keyring } from '@/documents/keyring'
import { signedCertificate, signedDecision, signedReceipt } from '@/documents/signed-text'
import { fils } from '@/domain/values/money'

/** A key that is the same in every run, so that pictures are too. */
const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)])
export const paperKeys = keyring([
  createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }).toString(),
])

const ISSUED = new Date('2026-11-22T09:01:02Z')
const BASIS = { ar: 'نظام الحوافز التشجيعية للسائقين لسنة 2026', en: 'Drivers’ Incentives Regulation, 2026' }

function aLine(index: number): PaperReceipt['lines'][number] {
  const discount = index % 3 === 0 ? 15_000 : 0
  return {
    violationNumber: String(index === 0 ? 9 : 4_100_200 + index),
    authority: { name: { ar: 'أمانة عمان الكبرى', en: 'Greater Amman Municipality' } },
    type: { name: { ar: 'تجاوز السرعة المقررة بما لا يزيد على 20 كم في الساعة', en: 'Speeding by up to 20 km/h' } },
    occurredOn: '2026-10-05',
    vehiclePlate: '10-79210',
    fine: 50_000,
    discount,
    amount: 50_000 - discount,
    legalBasis: discount > 0 ? BASIS : null,
  }
}

/** A receipt for so many violations, truly signed. */
export function aPaperReceipt(count: number, overrides: Partial<PaperReceipt> = {}): PaperReceipt {
  const lines = Array.from({ length: count }, (_, index) => aLine(index))
  const amount = lines.reduce((sum, line) => sum + line.amount, 0)
  const facts = {
    number: 'R-7K3QX2P9',
    paymentNumber: '1000326480165',
    transactionId: 'JOEB20261122-000417',
    bankTransactionId: 'AB 12/9907',
    issuedAt: ISSUED,
  }
  const stated = lines.map(({ violationNumber, fine, discount }) => ({
    authority: 'GAM',
    violationNumber,
    type: '14',
    fine: fils(fine),
    discount: fils(discount),
  }))
  const signed = signedReceipt({ ...facts, licenseEnd: '254', amount: fils(amount), count, lines: stated }, paperKeys)
  const instant = ISSUED.toISOString()
  const shown = { ...facts, amount, issuedAt: instant, paidAt: instant, voidedAt: null, corrections: [], lines }
  return { ...shown, signedText: signed.text, signedLines: signed.lines, ...overrides }
}

export function aPaperCertificate(): PaperCertificate {
  const facts = { number: 'C-7K3QX2P9', issuedAt: ISSUED, asOf: ISSUED, licenseNumber: '10118254', center: '', licenseClass: '' }
  const instant = ISSUED.toISOString()
  const sources = [
    { authority: { name: { ar: 'أمانة عمان الكبرى', en: 'Greater Amman Municipality' } }, asOf: '2026-11-22T08:30:00Z' },
    { authority: { name: { ar: 'مديرية الأمن العام', en: 'Public Security Directorate' } }, asOf: '2026-11-22T08:45:00Z' },
  ]
  return { ...facts, issuedAt: instant, asOf: instant, sources, signedText: signedCertificate(facts, paperKeys) }
}

/** A decision about an objection, truly signed. */
export function aPaperDecision(): DecisionPaper {
  const [article, reason] = [
    'المادة 34 من قانون السير',
    'روجعت صور الكاميرا وسجل الموقع، والمركبة فيها واضحة.\nلم يقدّم المعترض ما يثبت وجودها في مكان آخر.',
  ]
  const [line] = aPaperReceipt(1).lines
  const facts = {
    number: 'O-7K3QX2P9',
    issuedAt: ISSUED,
    isAppeal: false,
    outcome: 'REJECTED' as const,
    authority: 'GAM',
    licenseEnd: '254',
    reasonDigest: reasonDigest(article, reason),
    violations: [{ number: '9', fine: null }],
  }
  const decidedAt = ISSUED.toISOString()
  return {
    number: facts.number,
    submittedAt: '2026-11-02T08:15:00Z',
    state: 'REJECTED',
    isFinal: false,
    dueOn: '2026-12-07',
    authority: { name: { ar: 'أمانة عمان الكبرى', en: 'Greater Amman Municipality' } },
    reason: { name: { ar: 'لم تكن المركبة في الموقع', en: 'The vehicle was not there' } },
    violations: [
      {
        number: '9',
        type: { name: line?.type.name ?? { ar: '', en: '' } },
        occurredOn: '2026-10-05',
        vehiclePlate: '10-79210',
        fine: 50_000,
        reducedFine: null,
      },
    ],
    decision: { outcome: 'REJECTED', isAppeal: false, article, reason, decidedAt, signedText: signedDecision(facts, paperKeys) },
  }
}
