import type { UndoReason } from '@/domain/imports/import-undo'
import { approvalErrorTexts } from '@/graphql/approvals/approval-texts'
import type { LocalizedText } from '@/graphql/lib/texts'
import { rowRefusalTexts } from '@/graphql/violations/registering-texts'
import type { ProblemReason } from '@/services/feeds/problem-reason'
import type { StartRefusal } from '@/services/imports/start-import'
import type { UndoRequestRefusal } from '@/services/imports/start-undo'
import type { DayRefusal } from '@/services/reconciliation/close-day-by-hand'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Why a row of a file would be refused, by its code; the column that it is about stands beside it. */
export const rowReasonTexts: Readonly<Record<ProblemReason, LocalizedText>> = {
  ...rowRefusalTexts,
  CELLS: text('عدد خانات الصف يختلف عن رأس الملف.', 'The row has more or fewer cells than the header.'),
  UNKNOWN_COLUMN: text('هذا العمود ليس من أعمدة الملف.', 'This is not a column of the file.'),
  TOO_FAR: text('التاريخ بعد أكثر من 50 عامًا.', 'The day is more than 50 years ahead.'),
  NOT_SEEN: text(
    'تغيّر السجل بعد فحص الملف، فلم يكن هذا التغيير أمام من قرر. أرسل الصف من جديد.',
    'The register has changed since the file was looked into, and whoever decided did not see this. Send the row again.',
  ),
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

/** Why an import was not started or undone, by code. */
export const importErrorTexts: Readonly<Record<StartRefusal | UndoRequestRefusal | 'IMPORT_CHANGED' | 'IDEMPOTENCY_KEY', LocalizedText>> = {
  APPROVAL_REASON: approvalErrorTexts.APPROVAL_REASON,
  APPROVAL_UNDER_WAY: approvalErrorTexts.APPROVAL_UNDER_WAY,
  IMPORT_UNKNOWN: text('لا يوجد ملف بهذا الرقم.', 'There is no import of this identifier.'),
  IMPORT_STATE: text(
    'هذا الملف لا ينتظر التسجيل: ما زال يُفحص، أو بدأ تسجيله أو انتهى.',
    'This file does not wait to be registered: it is still looked into, or it is under way or has ended.',
  ),
  IMPORT_CHANGED: text(
    'تغيّر في السجل ما يمسّه الملف بعد فحصه. ارفض الطلب: يُفحص الملف من جديد حين يطلب مرسله تسجيله مرة أخرى.',
    'What the file changes is no longer as it was when it was looked into. Reject the request: the file is looked into again when its sender asks once more.',
  ),
  UNDO_KIND: text(
    'لا يُتراجَع إلا عن ملف مخالفات: ملفات الرخص وملفات التسوية تُصحَّح بملف جديد أو من حالاتها.',
    'Only a file of violations can be undone: licences are corrected by another file, and settlement by its cases.',
  ),
  UNDO_STATE: text(
    'هذا الملف لم ينتهِ تسجيله، فلا شيء يُتراجَع عنه بعد.',
    'This file was not registered to its end: there is nothing to undo yet.',
  ),
  UNDO_REPEATED: text('سبق التراجع عن هذا الملف.', 'This file was undone already.'),
  UNDO_NOTHING: text(
    'لم يغيّر هذا الملف شيئًا يمكن التراجع عنه، أو سُجّل قبل أن تُحفظ تغييرات الملفات.',
    'This file changed nothing that could be undone, or was registered before what files change was kept.',
  ),
  UNDO_REASON: text('اكتب سبب التراجع.', 'Say why it is undone.'),
  UNDO_REASON_LONG: text('السبب أطول من 500 حرف.', 'The reason has more than 500 characters.'),
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لعمل آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one step.',
  ),
}

/** Why an undo leaves a row as it is, by its code. */
export const undoReasonTexts: Readonly<Record<UndoReason, LocalizedText>> = {
  PAID: text(
    'دُفعت المخالفة بعد التسجيل. لا تُلغى مخالفة مدفوعة، ولا يُردّ المال إلا بحالة يوافق عليها شخصان.',
    'It was paid since. What is paid is not cancelled, and money goes back only by a case with two people.',
  ),
  CANCELLED: text('هي ملغاة أصلًا، ولا شيء مستحق عليها.', 'It is cancelled already, and nothing is owed for it.'),
  CONFIRMED_LATER: text('أكدها ملف لاحق كما هي.', 'A later delivery stated it just so.'),
  CHANGED_LATER: text('عُدّلت بعد هذا الملف، وما جاء لاحقًا يبقى.', 'It was amended after this file, and what came later stands.'),
  REFUSED: text('تعذّرت إعادتها إلى ما كانت عليه.', 'It could not be put back as it was.'),
}

/** Why a day was not closed, by code. */
export const dayErrorTexts: Readonly<Record<DayRefusal | 'IDEMPOTENCY_KEY', LocalizedText>> = {
  DAY_NOT_OVER: text('لم ينتهِ هذا اليوم بعد في عمّان.', 'This day is not over in Amman.'),
  DAY_WITHOUT_PAYMENTS: text('لم تصل أي دفعة في هذا اليوم ولا قبله.', 'There was no payment on this day or before it.'),
  IDEMPOTENCY_KEY: importErrorTexts.IDEMPOTENCY_KEY,
}
