import { type Fils, formatJod } from '@/domain/values/money'
import type { LocalizedText } from '@/graphql/lib/texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Sums that a decision about a case changes, and the places that money moves between. */
export const caseNames = {
  waiting: text('المبلغ المنتظر', 'Waits'),
  settled: text('ما سُدّد به', 'Settled'),
  paidOut: text('ما أُعيد إلى من دفع', 'Went back to the payer'),
  reversed: text('ما أُبطل', 'Taken back'),
  suspense: text('المبالغ المعلّقة', 'Money that waits'),
  payment: text('ما سُجّل من الدفعة', 'What was recorded of the payment'),
  network: text('لا أحد: لم يصل من الشبكة', 'Nobody: it never came from the network'),
  payer: text('حساب من دفع، ولم يُسجَّل بعد', 'The account of whoever paid, which is not named yet'),
} as const

export function accountOf(masked: string): LocalizedText {
  return text(`الحساب ${masked}`, `Account ${masked}`)
}

/** What follows from an approval, beside the sums. */
export const caseConsequences = {
  ends: text('تنتهي الحالة.', 'The case ends.'),
  receipt: text('يصدر لها إيصال.', 'They get a receipt of their own.'),
  noMoney: text('لا يتحرك أي مبلغ.', 'No money moves.'),
  accountFirst: text(
    'لا يُصرف شيء قبل أن يُسجَّل الحساب ويعتمده شخص لم يطلب الردّ ولم يُعدّ الرابط.',
    'Nothing is paid before the account is named, and approved by somebody who neither asked nor made the link.',
  ),
  unconfirmed: text('لم يؤكد الملف اليومي للشبكة هذا المبلغ بعد.', 'The network’s daily file has not confirmed this money yet.'),
  numberStays: text(
    'يبقى الرقم مدفوعًا ولا يُدفع ثانية: يصدر لما عليه رقم جديد.',
    'The number stays paid and is never payable again: what it stood for gets a new one.',
  ),
  firstStands: text('يبقى البلاغ الأول كما هو.', 'The first report stands as it is.'),
  nothingRecorded: text('لا يُسجَّل شيء من هذا البلاغ.', 'Nothing of this report is recorded.'),
} as const

export const waitsOn = (amount: Fils) =>
  text(`يبقى ${formatJod(amount)} د.أ منتظرًا، وتعود الحالة مفتوحة.`, `${formatJod(amount)} JOD stays waiting, and the case is open again.`)

export const reviewEnds = (count: number) =>
  text(`مخالفات تعود متاحة للدفع برقم جديد: ${count}`, `Violations that leave review and are payable again by a new number: ${count}`)

export const receiptsVoid = (receipts: readonly string[]) =>
  text(`إيصالات تبطل: ${receipts.join('، ')}`, `Receipts that become void: ${receipts.join(', ')}`)

export const payableAgain = (count: number) => text(`مخالفات تعود غير مدفوعة: ${count}`, `Violations that are unpaid again: ${count}`)

export const casesEnd = (references: readonly string[]) =>
  text(`حالات تنتهي معها: ${references.join('، ')}`, `Cases that end with it: ${references.join(', ')}`)

export const countsAsCome = (amount: Fils) =>
  text(
    `تُعدّ الدفعة واصلة بمبلغ ${formatJod(amount)} د.أ مع أن الملف اليومي لا يذكرها، ويبقى إيصالها صالحًا.`,
    `The payment of ${formatJod(amount)} JOD counts as received although the daily file says otherwise; its receipt stays valid.`,
  )

export const outsideLedger = (amount: string) => text(`يبقى ${amount} خارج الدفتر.`, `${amount} stays outside the ledger.`)

/** A refusal with the cases that it is because of. */
export const naming = (refusal: LocalizedText, references: readonly string[]) =>
  references.length === 0 ? refusal : text(`${refusal.ar} ${references.join('، ')}`, `${refusal.en} ${references.join(', ')}`)

type Chosen = { readonly number: string; readonly occurredOn: string; readonly license: string; readonly holder: string }

/** More are counted, not listed. */
const MOST_LISTED = 20

export const licenseOf = ({ license, holder }: Chosen) => text(`الرخصة ${license}، ${holder}`, `Licence ${license}, ${holder}`)

export function violationsPaid(chosen: readonly Chosen[]): LocalizedText {
  const listed = chosen.slice(0, MOST_LISTED).map(({ number, occurredOn }) => `${number} (${occurredOn})`)
  const more = chosen.length > MOST_LISTED ? ` … (${chosen.length})` : ''
  return text(`مخالفات تُدفع كاملة: ${listed.join('، ')}${more}`, `Violations that are paid whole: ${listed.join(', ')}${more}`)
}
