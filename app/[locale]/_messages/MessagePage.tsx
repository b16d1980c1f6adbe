import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ContactFacts } from '../_trust/ContactFacts'
import { MessageForm } from './MessageForm'
import { type KeptMessage, keptMessage } from './message-cookie'
import { SentView } from './SentView'
import { type MessagePageName, typedMessage } from './typed-message'

export type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const EMPTY: Extract<KeptMessage, { kind: 'typed' }> = { kind: 'typed', typed: typedMessage(() => ''), problems: [], at: '' }

/** Title and description of a page for messages; what is typed or told there is for no search engine. */
export async function messageMetadata(page: MessagePageName, { params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { id, saved } = await keptOf(page, searchParams)
  const robots = id ? { index: false, follow: false } : undefined
  return {
    title: titleOf(locale, page, saved),
    description: t(`letters.${page}Lead`),
    robots,
    alternates: languageLinks(locale, `/${page}`),
  }
}

/** A page on which people write to the service: its form, the form with what is wrong, or the number of what arrived. */
export async function MessagePage({ page, params, searchParams }: PageProps & { page: MessagePageName }) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { id, saved } = await keptOf(page, searchParams)
  if (saved?.kind === 'sent') return <SentView locale={locale} page={page} reference={saved.reference} />
  const { typed, problems, at } = saved ?? EMPTY
  const needsKey = typed.key === '' || problems.includes('IDEMPOTENCY_KEY')
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t(`pages.${page}`)} lead={t(`letters.${page}Lead`)} />
      {id && !saved && (
        <Notice title={t('letters.expiredTitle')}>
          <p>{t('letters.expired')}</p>
        </Notice>
      )}
      {page === 'contact' && <ContactFacts locale={locale} />}
      <MessageForm locale={locale} page={page} typed={{ ...typed, key: needsKey ? randomUUID() : typed.key }} problems={problems} at={at} />
    </div>
  )
}

function titleOf(locale: Locale, page: MessagePageName, saved: KeptMessage | null): string {
  const t = wordsOf(locale)
  const title = t(`pages.${page}`)
  if (saved?.kind === 'sent') return `${t('letters.sentTitle')} · ${title}`
  return saved ? t('error.title', { title }) : title
}

async function keptOf(page: MessagePageName, searchParams: PageProps['searchParams']) {
  const { message } = await searchParams
  const id = typeof message === 'string' && message !== '' ? message : null
  return { id, saved: id ? await keptMessage(page, id) : null }
}
