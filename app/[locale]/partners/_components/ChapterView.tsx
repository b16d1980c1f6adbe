import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { CHAPTER_PATHS, type ChapterName, docsOf } from '../_server/docs'
import { Blocks } from './Blocks'
import { PartnersNav } from './PartnersNav'
import './partners.css'

/** A chapter of the documentation: its contents, then its sections. */
export function ChapterView({ locale, name }: { locale: Locale; name: ChapterName }) {
  const docs = docsOf(locale)
  const { title, lead, sections } = docs.chapters[name]
  const trail = name === 'start' ? [] : [{ href: `/${locale}/partners`, label: docs.chapters.start.title }]
  return (
    <>
      <PageHead locale={locale} title={title} lead={lead} trail={trail} />
      <PartnersNav locale={locale} here={CHAPTER_PATHS[name]} />
      <div className="chapter">
        <nav aria-labelledby="contents" className="chapter-contents no-print">
          <h2 id="contents">{docs.ui.contents}</h2>
          <ol>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="doc">
          {sections.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <Blocks locale={locale} section={id} body={body} />
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
