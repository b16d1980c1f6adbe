import type { DifferenceKind, ImportHold } from '@/domain/imports/import-control'
import type { LocalizedText } from '@/graphql/lib/texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Why a whole file waits for a second person. */
export const holdTexts: Readonly<Record<ImportHold, LocalizedText>> = {
  CHANGES: text('يغيّر ما هو مسجّل، أو يسجّل مخالفة ملغاة.', 'It changes what is registered, or registers something as cancelled.'),
  RANGE: text('فيه مخالفات جديدة بقيمة خارج ما يحدده نوعها.', 'It has new violations with a fine that their type does not have.'),
  ROWS: text('فيه صفوف جديدة أكثر مما يسجّله شخص واحد.', 'It has more new rows than one person may register.'),
  COMPLETE: text(
    'يقول إنه تسليم كامل، فيجعل بيانات الجهة حديثة: يؤكد ذلك شخص ثانٍ من كتاب الجهة.',
    'It says that it is complete, which makes the authority’s feed fresh: a second person confirms that by the authority’s letter.',
  ),
  SUM: text('مجموع قيم صفوفه الجديدة أكبر مما يسجّله شخص واحد.', 'The fines of its new rows come to more than one person may register.'),
}

/** What a row changes. */
export const differenceTexts: Readonly<Record<DifferenceKind, LocalizedText>> = {
  CANCELLED: text('إلغاء مخالفة', 'Cancels a violation'),
  LOWERED: text('تخفيض قيمة', 'Lowers a fine'),
  AMENDED: text('تغيير النوع أو المركبة', 'Changes type or plate'),
  RAISED: text('رفع قيمة', 'Raises a fine'),
  COURT_AMOUNT: text('مبلغ حددته المحكمة', 'Amount fixed by a court'),
  NEW_CANCELLED: text('مخالفة جديدة ملغاة', 'New and cancelled already'),
  NEW_OUTSIDE_RANGE: text('مخالفة جديدة بقيمة خارج نوعها', 'New, with a fine outside its type'),
  LICENSE: text('تغيير بيانات رخصة', 'Changes a licence'),
  LICENSE_NUMBER: text('رقم آخر لرخصة', 'Gives a licence another number'),
  LICENSE_MERGER: text('دمج رخصة في أخرى', 'Merges a licence into another'),
}

/** Names of the values that a row changes. */
export const valueNames: Readonly<Record<string, LocalizedText>> = {
  fine: text('القيمة', 'Fine'),
  type: text('النوع', 'Type'),
  plate: text('المركبة', 'Plate'),
  state: text('الحالة', 'State'),
  holder: text('صاحب الرخصة', 'Holder'),
  expires: text('تنتهي في', 'Expires on'),
  center: text('المركز', 'Centre'),
  class: text('الفئة', 'Class'),
  replaces: text('يحل محل الرقم', 'Replaces the number'),
  mergedInto: text('تُدمج في', 'Merged into'),
}

export const stateTexts = { unpaid: text('غير مدفوعة', 'Unpaid'), cancelled: text('ملغاة', 'Cancelled') } as const
