import type { Locale } from '@/app/_i18n/locale'
import ar from '@/messages/ar/partner-docs.json'
import en from '@/messages/en/partner-docs.json'

/** A table of a chapter; its cells are prose. */
type TableBlock = { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } }

/** What is drawn from the schema and the code instead of written. */
export type Shown = 'scopes' | 'errors' | 'userErrors' | 'weights' | 'licences' | 'numbers'

/** A part of a section: a paragraph, or something that is no text. `samples`: the same in several languages. */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly code: string }
  | { readonly sample: string }
  | { readonly samples: readonly string[] }
  | { readonly show: Shown }
  | TableBlock

type Chapter = {
  readonly title: string
  readonly short: string
  readonly lead: string
  readonly sections: readonly { readonly id: string; readonly title: string; readonly body: readonly Block[] }[]
}

export type ChapterName = keyof typeof ar.chapters

export type Docs = Omit<typeof ar, 'chapters'> & { readonly chapters: Readonly<Record<ChapterName, Chapter>> }

const docs: Readonly<Record<Locale, Docs>> = { ar: ar as unknown as Docs, en: en as unknown as Docs }

/** The documentation for partners in one language. In its texts `…` is code, and [words](/path) leads to a page of the site. */
export function docsOf(locale: Locale): Docs {
  return docs[locale]
}

/** Where each chapter stands, after the language. */
export const CHAPTER_PATHS = {
  start: '/partners',
  practices: '/partners/practices',
  errors: '/partners/errors',
  costs: '/partners/costs',
  testing: '/partners/test-licences',
} as const satisfies Record<ChapterName, string>

/** Every page of the documentation, after the language. */
export const PARTNER_PAGES = [...Object.values(CHAPTER_PATHS), '/partners/reference', '/partners/explorer', '/partners/status'] as const

/** The chapter whose address ends with a segment; null for any other. */
export function chapterOf(segment: string): ChapterName | null {
  const names = Object.keys(CHAPTER_PATHS) as ChapterName[]
  return names.find((name) => CHAPTER_PATHS[name] === `/partners/${segment}`) ?? null
}
