import type { Metadata } from 'next'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { ChapterView } from './_components/ChapterView'
import { docsOf } from './_server/docs'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { title, lead } = docsOf(locale).chapters.start
  return { title, description: lead, alternates: languageLinks(locale, '/partners') }
}

export default async function PartnersPage({ params }: PageProps) {
  return <ChapterView locale={await pageLocale(params)} name="start" />
}
