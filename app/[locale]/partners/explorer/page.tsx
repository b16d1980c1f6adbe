import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { ExampleList } from '../_components/ExampleList'
import { ExplorerForm } from '../_components/ExplorerForm'
import { PartnersNav } from '../_components/PartnersNav'
import { docsOf } from '../_server/docs'
import '../_components/partners.css'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { title, lead } = docsOf(locale).explorer
  return { title, description: lead, alternates: languageLinks(locale, '/partners/explorer') }
}

/** Operations to try: with a script here, without one in a terminal. */
export default async function ExplorerPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { explorer: words, chapters } = docsOf(locale)
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <PageHead
        locale={locale}
        title={words.title}
        lead={words.lead}
        trail={[{ href: `/${locale}/partners`, label: chapters.start.title }]}
      />
      <PartnersNav locale={locale} here="/partners/explorer" />
      <noscript>
        <Notice title={words.noScript} />
      </noscript>
      <ExplorerForm locale={locale} />
      <ExampleList locale={locale} />
      <script src="/explorer.js" nonce={nonce} type="module" data-keep />
    </>
  )
}
