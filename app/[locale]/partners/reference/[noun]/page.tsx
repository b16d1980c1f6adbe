import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { PartnersNav } from '../../_components/PartnersNav'
import { TypeView } from '../../_components/TypeView'
import { docsOf } from '../../_server/docs'
import { NOUNS, TYPES } from '../../_server/reference'
import '../../_components/partners.css'

type PageProps = { params: Promise<{ locale: string; noun: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, noun } = await asked(params)
  const { title, nouns, lead } = docsOf(locale).reference
  return { title: `${nouns[noun]} · ${title}`, description: lead, alternates: languageLinks(locale, `/partners/reference/${noun}`) }
}

export default async function NounPage({ params }: PageProps) {
  const { locale, noun } = await asked(params)
  const { reference: words, chapters, ui } = docsOf(locale)
  const types = TYPES.filter((type) => type.noun === noun)
  return (
    <>
      <PageHead
        locale={locale}
        title={words.nouns[noun]}
        trail={[
          { href: `/${locale}/partners`, label: chapters.start.title },
          { href: `/${locale}/partners/reference`, label: words.title },
        ]}
      />
      <PartnersNav locale={locale} here="/partners/reference" />
      {types.length > 1 && (
        <nav aria-label={ui.contents} className="no-print">
          <p dir="ltr" className="flex flex-wrap gap-x-4">
            {types.map(({ name }) => (
              <a key={name} href={`#${name}`} className="code-link min-h-11">
                {name}
              </a>
            ))}
          </p>
        </nav>
      )}
      {types.map((type) => (
        <TypeView key={type.name} locale={locale} type={type} />
      ))}
    </>
  )
}

async function asked(params: PageProps['params']) {
  const { noun } = await params
  return { locale: await pageLocale(params), noun: NOUNS.find((one) => one === noun) ?? notFound() }
}
