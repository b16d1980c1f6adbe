/** Refusals of operations that ask for too much, by the code that `extensions.reason` carries. */
export const limitTexts = {
  OPERATION_TOO_LARGE: {
    ar: 'يطلب هذا الاستعلام أكثر مما يُجاب عنه مرة واحدة: 400 حقل، 100 منها على الأكثر باسم واحد في موضع واحد، و100 اسم بديل و100 متغير. قسّمه إلى عدة استعلامات.',
    en: 'This operation asks for more than one answer holds: at most 400 fields, 100 of them under one name at one place, 100 aliases and 100 variables. Split it into several.',
  },
  OPERATION_TOO_DEEP: {
    ar: 'مستويات هذا الاستعلام أكثر من 10. قلّل التداخل.',
    en: 'This operation has more than 10 levels. Nest it less.',
  },
  OPERATION_TOO_MANY_FRAGMENTS: {
    ar: 'في هذا الاستعلام أكثر من 60 مقطعًا (fragment)، أو تُستعمل المقاطع فيه أكثر من 120 مرة. ادمجها أو قسّم الاستعلام.',
    en: 'This document has more than 60 fragments, or spreads fragments more than 120 times, inline ones included. Merge or split it.',
  },
  NAME_RESERVED: {
    ar: 'الاسم __proto__ محجوز. اختر اسمًا آخر.',
    en: 'The name __proto__ is reserved. Choose another.',
  },
  OPERATION_TOO_MANY_LOOKUPS: {
    ar: 'يبحث هذا الاستعلام عن أكثر من 5 رخص أو أرقام دفع. أرسل الباقي وحده؛ ويُطلب كل من queryCost و__schema وحده.',
    en: 'This operation looks up more than 5 licences or payment numbers. Send the rest by itself; queryCost and __schema go alone.',
  },
  OPERATION_UNKNOWN: {
    ar: 'لا اشتراكات هنا: أرسل استعلامًا أو تعديلًا.',
    en: 'There are no subscriptions here: send a query or a mutation.',
  },
} as const

export type LimitCode = keyof typeof limitTexts

/** Refusals of bodies that are not read, by the code that `extensions.code` carries. */
export const bodyTexts = {
  REQUEST_TOO_LARGE: { ar: 'حجم الطلب 256 كيلوبايت على الأكثر.', en: 'A request has at most 262144 bytes.' },
  VARIABLES_TOO_MANY: { ar: 'في الطلب أكثر من 10000 قيمة. قسّمه.', en: 'The request holds more than 10,000 values. Split it.' },
  BAD_REQUEST: { ar: 'محتوى الطلب ليس JSON.', en: 'The body is not JSON.' },
} as const

export type BodyCode = keyof typeof bodyTexts
