import type { RowRefusal } from '@/graphql/generated/resolvers'
import type { LocalizedText } from '@/graphql/lib/texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Why a row was refused, by its code; the field that it is about stands beside it. */
export const rowRefusalTexts: Readonly<Record<RowRefusal, LocalizedText>> = {
  EMPTY: text('الحقل فارغ.', 'The field is empty.'),
  UNREADABLE: text('في الحقل رموز لا تُقرأ.', 'The field holds characters that cannot be read.'),
  TOO_LONG: text('القيمة أطول من المسموح.', 'The value is too long.'),
  NOT_DIGITS: text('القيمة ليست رقمًا من خانات.', 'The value is not a number of digits.'),
  NOT_A_DAY: text('هذا التاريخ غير موجود. مثال: 2026-03-05.', 'Not a real date. Example: 2026-03-05.'),
  NOT_WHOLE_FILS: text('القيمة ليست مبلغًا بالفلس، مثل 15000.', 'The value is not an amount in whole fils, such as 15000.'),
  NOT_A_PLATE: text('القيمة ليست رقم مركبة، مثل 10-79210.', 'The value is not a plate, such as 10-79210.'),
  UNKNOWN_VALUE: text('هذا الرمز غير معروف.', 'This code is not known.'),
  MORE_DETAILS_NEEDED: text(
    'رقم الرخصة أقل من 8 خانات: اذكر مركزها وفئتها.',
    'The licence number has fewer than 8 digits: give its centre and class.',
  ),
  FUTURE: text('تاريخ المخالفة لم يأتِ بعد.', 'The day of the offence is yet to come.'),
  TOO_EARLY: text('التاريخ قبل عام 1950: هل هو تاريخ هجري؟', 'The day is before 1950: is it one of the Hijri calendar?'),
  SPREADSHEET: text('هذا رقم مرّ بجدول حسابات فضاعت خاناته.', 'This number went through a spreadsheet, which has lost its digits.'),
  NOT_POSITIVE: text('قيمة المخالفة أكبر من صفر.', 'A fine is more than 0.'),
  NEEDS_FINE: text('اذكر قيمة المخالفة: هذا النوع لا تقرّره المحكمة.', 'Give the fine: no court decides this type of violation.'),
  SAME_KEY_TWICE: text(
    'ورد هذا المفتاح أكثر من مرة ببيانات مختلفة، فلم يُسجّل منها شيء.',
    'This key occurs more than once with different content: none of these rows is taken.',
  ),
  OTHER_LICENSE: text('هذه المخالفة مسجّلة على رخصة أخرى.', 'This violation is registered on another licence.'),
  CANNOT_CHANGE: text('تختلف القيمة عن المسجّل، ولا يمكن تغييرها.', 'The value differs from what is registered, and cannot be changed.'),
  ALREADY_PAID: text('المخالفة مدفوعة، فلا تُغيّر.', 'The violation is paid: it is not changed any more.'),
  ALREADY_CANCELLED: text('المخالفة ملغاة، فلا تُغيّر.', 'The violation is cancelled: it is not changed any more.'),
}

/** Why none of the rows was looked at, by code. */
export const registerErrorTexts = {
  ROWS_SIZE: text('أرسل من صف واحد إلى 500 صف.', 'Send 1 to 500 rows.'),
  NO_AUTHORITY: text('جهتك لا تسجّل مخالفات هنا.', 'Your agency registers violations for no authority.'),
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لصفوف أخرى.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one list of rows.',
  ),
} as const
