import type { Metadata } from 'next'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import { languageLinks } from '@/app/_i18n/language-links'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { DocTable } from '../_components/DocTable'
import { PartnersNav } from '../_components/PartnersNav'
import { Prose } from '../_components/Prose'
import { docsOf } from '../_server/docs'
import { serviceStatus } from '../_server/status'
import '../_components/partners.css'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { title, lead } = docsOf(locale).status
  return { title, description: lead, alternates: languageLinks(locale, '/partners/status') }
}

export default async function StatusPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { status: words, chapters } = docsOf(locale)
  const sources = await serviceStatus()
  const now = new Date().toISOString()
  return (
    <>
      <PageHead
        locale={locale}
        title={words.title}
        lead={words.lead}
        trail={[{ href: `/${locale}/partners`, label: chapters.start.title }]}
      />
      <PartnersNav locale={locale} here="/partners/status" />
      <Notice tone={sources ? 'calm' : 'warning'} title={sources ? words.up : words.down}>
        <p>
          <Prose locale={locale} text={sources ? words.upText : words.downText} />
        </p>
        <p className="text-soft">
          {words.checked}: <bdi>{momentText(locale, now)}</bdi>
        </p>
      </Notice>
      <div className="doc">
        {sources && (
          <section aria-labelledby="feeds">
            <h2 id="feeds">{words.feeds}</h2>
            <DocTable
              locale={locale}
              heading="feeds"
              head={[words.authority, words.asOf, words.state]}
              rows={sources.map(({ authority, asOf, stale }) => [
                authority.name[locale],
                asOf ? momentText(locale, asOf) : words.never,
                stale ? words.stale : words.fresh,
              ])}
            />
          </section>
        )}
        <section aria-labelledby="machines">
          <h2 id="machines">{words.machines}</h2>
          <p>
            <Prose locale={locale} text={words.live} />
          </p>
        </section>
      </div>
    </>
  )
}

function momentText(locale: Locale, instant: string): string {
  return docsOf(locale).status.at.replace('{date}', dayOfInstantText(instant, locale)).replace('{time}', timeText(instant))
}
