import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { ChapterView } from '../_components/ChapterView'
import { CHAPTER_PATHS, chapterOf, docsOf } from '../_server/docs'

type PageProps = { params: Promise<{ locale: string; chapter: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, name } = await asked(params)
  const { title, lead } = docsOf(locale).chapters[name]
  return { title, description: lead, alternates: languageLinks(locale, CHAPTER_PATHS[name]) }
}

export default async function ChapterPage({ params }: PageProps) {
  const { locale, name } = await asked(params)
  return <ChapterView locale={locale} name={name} />
}

async function asked(params: PageProps['params']) {
  const name = chapterOf((await params).chapter)
  return { locale: await pageLocale(params), name: name ?? notFound() }
}
