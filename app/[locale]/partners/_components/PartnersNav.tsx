import type { Locale } from '@/app/_i18n/locale'
import { CHAPTER_PATHS, type ChapterName, docsOf } from '../_server/docs'

/** The pages of the documentation; `here` is the path of the one that is shown, after the language. */
export function PartnersNav({ locale, here }: { locale: Locale; here: string }) {
  const { chapters, ui } = docsOf(locale)
  const pages = [
    ...(Object.keys(CHAPTER_PATHS) as ChapterName[]).map((name) => ({ path: CHAPTER_PATHS[name] as string, label: chapters[name].short })),
    { path: '/partners/reference', label: ui.reference },
    { path: '/partners/explorer', label: ui.explorer },
    { path: '/partners/status', label: ui.status },
  ]
  return (
    <nav aria-label={ui.chapters} className="partners-nav no-print">
      {pages.map(({ path, label }) => (
        <a key={path} href={`/${locale}${path}`} aria-current={path === here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
