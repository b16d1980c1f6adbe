import { approvalErrorTexts } from '@/graphql/approvals/approval-texts'
import type { LocalizedText } from '@/graphql/lib/texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Refusals of announcements and of changes to reference data, by code. */
export const administrationErrorTexts = {
  ANNOUNCEMENT_TEXT: text(
    'اكتب النص بالعربية والإنجليزية، 500 حرف على الأكثر لكل منهما.',
    'Write the text in Arabic and in English, at most 500 characters each.',
  ),
  ANNOUNCEMENT_TIME: text(
    'يجب أن ينتهي الإعلان بعد بدايته، وفي وقت قادم لا يبعد أكثر من سنة.',
    'An announcement ends after it begins, at a time to come, at most a year ahead.',
  ),
  ANNOUNCEMENT_UNAVAILABLE: text(
    'تحتاج الصيانة إلى وقت عودة الخدمة، ضمن مدة الإعلان. ولا وقت كهذا لإعلان المعلومات.',
    'Maintenance needs the time at which the service is back, within the announcement. Information has none.',
  ),
  ANNOUNCEMENT_OVER: text('لا يوجد إعلان كهذا، أو انتهى.', 'There is no such announcement, or it is over.'),
  REFERENCE_UNKNOWN: text('لا يوجد بند بهذا الرمز.', 'There is no entry with this code.'),
  REFERENCE_CODE: text(
    'الرمز مستعمل، أو ليس من 1 إلى 12 حرفًا لاتينيًا كبيرًا ورقمًا.',
    'The code is taken, or not 1 to 12 capital Latin letters and digits.',
  ),
  REFERENCE_NAME: text('اكتب الاسم باللغتين، 160 حرفًا على الأكثر.', 'Give the name in both languages, at most 160 characters.'),
  REFERENCE_DAY: text(
    'لا يُغيَّر يوم مضى. اختر اليوم أو يومًا قادمًا، ولأنواع المخالفات يومًا بعد اليوم.',
    'A day in the past is not changed. Choose today or later; for violation types a day after today.',
  ),
  REFERENCE_FINE: text(
    'القيمة أكبر من صفر، والحد الأعلى لا يقل عنها، وهما لأنواع المخالفات فقط.',
    'A fine is above zero and the highest is not below it; only violation types have them.',
  ),
  REFERENCE_LEGAL_BASIS: text(
    'اكتب السند القانوني باللغتين أو اتركه فيهما، 300 حرف على الأكثر، وهو لأنواع المخالفات فقط.',
    'Give the legal basis in both languages or in neither, at most 300 characters; only violation types have one.',
  ),
  REFERENCE_IN_FORCE: text('لا يوقف العمل إلا بأنواع المخالفات.', 'Only violation types come out of force.'),
  APPROVAL_REASON: approvalErrorTexts.APPROVAL_REASON,
  APPROVAL_UNDER_WAY: approvalErrorTexts.APPROVAL_UNDER_WAY,
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لطلب آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one request.',
  ),
} as const

export type AdministrationErrorCode = keyof typeof administrationErrorTexts

/** One refusal beside the field that it is about. */
export function administrationRefusal(code: AdministrationErrorCode, field: string) {
  return { userErrors: [{ __typename: 'InputRefusal' as const, code, message: administrationErrorTexts[code], field: ['input', field] }] }
}
