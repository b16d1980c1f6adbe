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
    () => 'لا يوجد سطر ختام في آخر الملف: الملف مقطوع.',
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
    ({ found }) => `الملف ليس XML سليمًا من نوع camt.054: ${found}`,
    ({ found }) => `The file is not well-formed camt.054: ${found}`,
  ),
} satisfies Record<string, Text>

export type RefusalReason = keyof typeof refusalTexts
