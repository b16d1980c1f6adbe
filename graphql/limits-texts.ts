/** Refusals of operations that ask for too much, by the code that `extensions.reason` carries. */
export const limitTexts = {
  OPERATION_TOO_LARGE: {
    ar: 'يطلب هذا الاستعلام أكثر مما يُجاب عنه مرة واحدة: 400 حقل على الأكثر. قسّمه إلى عدة استعلامات.',
    en: 'This operation asks for more than one answer holds: at most 400 fields. Split it into several.',
  },
  OPERATION_TOO_DEEP: {
    ar: 'مستويات هذا الاستعلام أكثر من 10. قلّل التداخل.',
    en: 'This operation has more than 10 levels. Nest it less.',
  },
  OPERATION_TOO_MANY_LOOKUPS: {
    ar: 'يبحث هذا الاستعلام عن أكثر من 5 رخص أو أرقام دفع. أرسل الباقي وحده.',
    en: 'This operation looks up more than 5 licences or payment numbers. Send the rest by itself.',
  },
} as const

export type LimitCode = keyof typeof limitTexts
