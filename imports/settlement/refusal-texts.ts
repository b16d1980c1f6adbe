/** What a text may name: a line of the file (of camt.054 an entry), and what was said and found there. */
export type RefusalDetails = {
  readonly line?: number
  readonly column?: string
  readonly said?: string | number
  readonly found?: string | number
  /** `found` in Arabic, where it is a sentence. */
  readonly arabic?: string | null
}

type Text = (details: RefusalDetails) => { readonly ar: string; readonly en: string }

const nothing = { ar: 'لم يُسجَّل منه شيء.', en: 'Nothing of it was taken.' }

const text =
  (ar: (details: RefusalDetails) => string, en: (details: RefusalDetails) => string): Text =>
  (details) => ({ ar: `${ar(details)} ${nothing.ar}`, en: `${en(details)} ${nothing.en}` })

/** Why a settlement file is refused whole. */
export const refusalTexts = {
  UNREADABLE: text(
    ({ found, arabic }) => `تعذّرت قراءة الملف: ${arabic ?? found}`,
    ({ found }) => `The file cannot be read: ${found}`,
  ),
  EMPTY: text(
    () => 'الملف فارغ.',
    () => 'The file is empty.',
  ),
  HEADER: text(
    ({ said }) => `السطر الأول ليس رأس ملف تسوية. يجب أن يكون: ${said}.`,
    ({ said }) => `The first line is not the header of a settlement file. It must read: ${said}.`,
  ),
  LINE: text(
    ({ line, column, found }) => `السطر ${line}: القيمة «${found}» في ${column} غير صحيحة.`,
    ({ line, column, found }) => `Line ${line}: "${found}" is not a valid ${column}.`,
  ),
  TRAILER_MISSING: text(
    () => 'لا يوجد في الملف ختامه: الملف مقطوع.',
    () => 'The file has no trailer at its end: it was cut off.',
  ),
  TRAILER: text(
    ({ line, said }) => `السطر ${line}: يجب أن يكون سطر الختام هكذا: ${said}.`,
    ({ line, said }) => `Line ${line}: the trailer must read: ${said}.`,
  ),
  AFTER_TRAILER: text(
    ({ line }) => `السطر ${line} يأتي بعد سطر الختام، وهو آخر سطر في الملف.`,
    ({ line }) => `Line ${line} comes after the trailer, which must be the last line.`,
  ),
  COUNT: text(
    ({ said, found }) => `الختام يذكر ${said} من الدفعات، وفي الملف ${found}.`,
    ({ said, found }) => `The trailer says ${said} payments, but the file has ${found}.`,
  ),
  TOTAL: text(
    ({ said, found }) => `الختام يذكر مجموعًا قدره ${said} دينارًا، ومجموع الأسطر ${found}.`,
    ({ said, found }) => `The trailer says ${said} dinars, but the lines add up to ${found}.`,
  ),
  DAY_AHEAD: text(
    ({ said }) => `يوم الملف ${said} لم يأتِ بعد.`,
    ({ said }) => `The file is for ${said}, a day that has not come yet.`,
  ),
  XML: text(
    ({ arabic }) => `الملف ليس من نوع camt.053 ولا camt.054 سليمًا: ${arabic}`,
    ({ found }) => `The file is no well-formed camt.053 or camt.054: ${found}`,
  ),
  SPREADSHEET: text(
    ({ line, found }) => `السطر ${line}: ‏«${found}» رقم مرّ بجدول حسابات فضاعت خاناته. أرسل ملف الشبكة كما وصل منها.`,
    ({ line, found }) => `Line ${line}: "${found}" went through a spreadsheet, which has lost its digits. Send the network's own file.`,
  ),
  BATCH: text(
    ({ line, said, found }) => `القيد الذي ينتهي بالدفعة ${line} مبلغه ${said} دينارًا، ومجموع دفعاته ${found}.`,
    ({ line, said, found }) => `The entry that ends with payment ${line} is of ${said} dinars, but its payments add up to ${found}.`,
  ),
  BATCH_COUNT: text(
    ({ line, said, found }) => `القيد الذي ينتهي بالدفعة ${line} يذكر ${said} من الدفعات، وفيه ${found}.`,
    ({ line, said, found }) => `The entry that ends with payment ${line} says ${said} payments, but has ${found}.`,
  ),
  DAYS: text(
    ({ said, found }) => `الملف يمتد من ${said} إلى ${found}. أرسل ملفًا لكل يوم.`,
    ({ said, found }) => `The file is for the days from ${said} to ${found}. Send a file for each day.`,
  ),
} satisfies Record<string, Text>

export type RefusalReason = keyof typeof refusalTexts
