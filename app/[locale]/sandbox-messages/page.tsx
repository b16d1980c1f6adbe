import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { keepsMessages } from '@/app/_server/site'
import { graphql } from '@/graphql/generated/client'
import type { SandboxMessagesQuery } from '@/graphql/generated/client/graphql'

const SandboxMessages = graphql(`
  query SandboxMessages { sandboxMessages { id channel to subject text language sentAt } }
`)

type PageProps = { params: Promise<{ locale: string }> }
type Message = NonNullable<SandboxMessagesQuery['sandboxMessages']>[number]

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('sandboxMessages.title'), robots: { index: false, follow: false } }
}

/** What a demo wrote and did not send. There is no such page where messages are sent. */
export default async function SandboxMessagesPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  if (!keepsMessages()) notFound()
  const t = wordsOf(locale)
  const result = await ask(SandboxMessages, {})
  const messages = result.ok ? (result.data.sandboxMessages ?? []) : []
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('sandboxMessages.title')} lead={t('sandboxMessages.lead')} />
      {!result.ok && <Notice tone="warning" title={t('sandboxMessages.fault')} />}
      {result.ok && messages.length === 0 && <p>{t('sandboxMessages.none')}</p>}
      <ol className="grid gap-4">
        {messages.map((message) => (
          <li key={message.id}>
            <ShownMessage locale={locale} message={message} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function ShownMessage({ locale, message }: { locale: Locale; message: Message }) {
  const t = wordsOf(locale)
  const language = message.language === 'AR' ? 'ar' : 'en'
  return (
    <article className="card p-5">
      <p className="text-soft">
        {t(`sandboxMessages.channel.${message.channel}`)} · {t.rich('sandboxMessages.to', { to: () => <Ltr>{message.to}</Ltr> })} ·{' '}
        {t.rich('sandboxMessages.at', momentTags(message.sentAt, locale))}
      </p>
      <div lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} className="mt-3">
        {message.subject && <h2 className="text-[1.0625rem]">{message.subject}</h2>}
        <p className="mt-2 whitespace-pre-line [overflow-wrap:anywhere]">{message.text}</p>
      </div>
    </article>
  )
}
