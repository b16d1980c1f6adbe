import type { HolderProblem } from '@/domain/payouts/account-holder'
import type { IbanProblem } from '@/domain/values/iban'
import { caseErrorTexts } from '@/graphql/cases/case-texts'
import type { LocalizedText } from '@/graphql/lib/texts'
import type { PayeeLinkRefusal } from '@/services/payouts/give-payee-account'
import type { MadePayoutFile } from '@/services/payouts/make-payout-file'
import type { FileOutcomeRefusal } from '@/services/payouts/record-file-outcome'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

type MakeRefusal = Extract<MadePayoutFile, { readonly ok: false }>['reason']
type Code = PayeeLinkRefusal | IbanProblem | HolderProblem | MakeRefusal | FileOutcomeRefusal | 'IDEMPOTENCY_KEY'

/** Refusals about accounts for refunds and about files for the bank, by code. */
export const payoutErrorTexts: Readonly<Record<Code, LocalizedText>> = {
  IDEMPOTENCY_KEY: caseErrorTexts.IDEMPOTENCY_KEY,
  CASE_TRANSFER_NUMBER: caseErrorTexts.CASE_TRANSFER_NUMBER,
  CASE_NOTE_TOO_LONG: caseErrorTexts.CASE_NOTE_TOO_LONG,
  REFUND_LINK_STAFF: text(
    'أنت داخل بحساب موظف: لا يسجّل الحساب إلا من دفع. أرسل الرابط إليه.',
    'You are signed in as staff: only whoever paid names the account. Send the link to them.',
  ),
  IBAN_FOREIGN: text(
    'هذا حساب في دولة أخرى، ولا نحوّل إلا إلى حسابات في الأردن تبدأ بـ JO. سجّل حسابًا كهذا.',
    'This account is in another country. We pay only to accounts in Jordan, which begin with JO. Name such an account.',
  ),
  PAYOUT_NOT_READY: text(
    'أحد المبالغ المختارة غير جاهز: لا حساب معتمدًا له، أو هو في ملف، أو لا يوجد.',
    'A chosen refund is not ready: it has no approved account, is in a file, or is none.',
  ),
  PAYOUT_TAKEN: text(
    'نزّل أحدهم هذا الملف: سجّل ما صار به في البنك.',
    'Somebody has downloaded this file: record what the bank did with it.',
  ),
  REFUND_LINK_UNKNOWN: text('هذا الرابط غير معروف. اطلب رابطًا جديدًا.', 'This link is not known. Ask for a new one.'),
  REFUND_LINK_USED: text('سُجّل حساب بهذا الرابط من قبل.', 'An account was named by this link before.'),
  REFUND_LINK_EXPIRED: text('انتهت مدة هذا الرابط. اطلب رابطًا جديدًا.', 'The time of this link is over. Ask for a new one.'),
  REFUND_LINK_ENDED: text(
    'لم يعد هذا الرابط صالحًا: أُرسل رابط أحدث منه، أو لم يعد الردّ قائمًا.',
    'This link does not hold any more: a later one took its place, or the refund is not under way.',
  ),
  IBAN_REQUIRED: text('أدخل رقم الحساب الدولي (آيبان).', 'Enter the IBAN of the account.'),
  IBAN_CHARACTERS: text(
    'رقم الحساب الدولي حروف لاتينية وأرقام فقط، ويبدأ بحرفين مثل JO.',
    'An IBAN has only Latin letters and digits, and begins with two letters such as JO.',
  ),
  IBAN_COUNTRY: text(
    'لا يبدأ رقم حساب دولي لأي دولة بهذين الحرفين. الحسابات الأردنية تبدأ بالحرفين JO.',
    "No country's IBANs begin so. Those of Jordan begin with JO.",
  ),
  IBAN_LENGTH: text('عدد خانات رقم الحساب الدولي غير صحيح.', 'The IBAN has the wrong length.'),
  IBAN_CHECK: text(
    'في رقم الحساب الدولي خطأ: راجعه رقمًا رقمًا كما هو في تطبيق البنك.',
    "Something in the IBAN is mistyped: compare it, digit by digit, with your bank's app.",
  ),
  HOLDER_REQUIRED: text('اكتب اسم صاحب الحساب.', "Write the name of the account's holder."),
  HOLDER_INVALID: text(
    'اكتب اسم صاحب الحساب كما هو في البنك: من حرفين إلى 70 حرفًا.',
    "Write the holder's name as the bank has it: 2 to 70 letters.",
  ),
  PAYOUT_NOTHING: text('لا يوجد ردّ معتمد له حساب وليس في ملف.', 'No approved refund with an account waits for a file.'),
  PAYOUT_ACCOUNT_UNSET: text(
    'حساب الجهة الذي تُدفع منه المبالغ غير مضبوط في إعدادات الخدمة.',
    'The account that pays is not set: TASDEED_PAYOUT_NAME, TASDEED_PAYOUT_IBAN and TASDEED_PAYOUT_BIC.',
  ),
  PAYOUT_SEALED: text(
    'حُفظ أحد الحسابات بسرّ سابق للخدمة ولا يُقرأ: اطلب من صاحبه تسجيله من جديد.',
    'An account was kept under an earlier secret and cannot be read: have it named anew.',
  ),
  PAYOUT_FILE_UNKNOWN: text('لا يوجد ملف بهذا الرقم.', 'There is no file with this number.'),
  PAYOUT_SAME_PERSON: text('لا يسجّل ما صار بالملف من أعدّه.', 'Whoever made the file does not record what became of it.'),
  PAYOUT_ITEM_STATE: text(
    'ليس في الملف ردّ كهذا، أو سُجّل ما صار به من قبل.',
    'The file has no such refund, or what became of it is recorded already.',
  ),
  PAYOUT_NOTHING_LEFT: text('لم يبق في الملف ما يُسجّل.', 'Nothing of the file is left for this.'),
}

/** How long an IBAN of its country is. */
export function ibanLengthText(expected: number): LocalizedText {
  return text(
    `عدد خانات رقم الحساب الدولي لهذه الدولة ${expected}: راجع ما كتبت.`,
    `IBANs of this country have ${expected} characters: check what you typed.`,
  )
}
