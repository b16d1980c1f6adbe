import type { ProblemReason } from '@/services/registering/problem-reason'
import type { StartRefusal } from '@/services/start-import'
import { rowRefusalTexts } from './registering-texts'
import type { LocalizedText } from './texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Why a row of a file would be refused, by its code; the column that it is about stands beside it. */
export const rowReasonTexts: Readonly<Record<ProblemReason, LocalizedText>> = {
  ...rowRefusalTexts,
  CELLS: text('عدد خانات الصف يختلف عن رأس الملف.', 'The row has more or fewer cells than the header.'),
  UNKNOWN_COLUMN: text('هذا العمود ليس من أعمدة الملف.', 'This is not a column of the file.'),
  UNKNOWN_LICENSE: text('هذه الرخصة غير معروفة لدينا.', 'This is not a licence that we know.'),
  ITSELF: text('الرقم هو رقم الرخصة نفسها.', 'This is the licence itself.'),
  ALREADY_REPLACED: text(
    'سبق أن حلّ محل هذا الرقم رقم آخر أو دُمجت رخصته.',
    'This number was already replaced by another one or merged into another licence.',
  ),
  BOTH: text('الصف يستبدل رقمًا أو يدمج رخصة، لا الاثنين معًا.', 'A row replaces a number or merges a licence, not both.'),
  NOT_NATIONWIDE: text('الرقم ليس من 8 خانات.', 'The number does not have 8 digits.'),
  NOT_OLDER: text('الرقم من 8 خانات: ادمج الرخصتين بدل ذلك.', 'The number has 8 digits: merge the two licences instead.'),
}

/** Why an import was not started, by code. */
export const importErrorTexts: Readonly<Record<StartRefusal | 'IDEMPOTENCY_KEY', LocalizedText>> = {
  IMPORT_UNKNOWN: text('لا يوجد ملف بهذا الرقم.', 'There is no import of this identifier.'),
  IMPORT_STATE: text(
    'هذا الملف لا ينتظر التسجيل: ما زال يُفحص، أو بدأ تسجيله أو انتهى.',
    'This file does not wait to be registered: it is still looked into, or it is under way or has ended.',
  ),
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لعمل آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one step.',
  ),
}
