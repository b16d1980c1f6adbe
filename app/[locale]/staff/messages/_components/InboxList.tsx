import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { InboxMessages } from '../_server/inbox'

type InboxMessage = InboxMessages['nodes'][number]

/** The messages of one page, each with its number, when it came and where to answer. */
export function InboxList({ locale, messages }: { locale: Locale; messages: readonly InboxMessage[] }) {
  return (
    <ul className="grid gap-4">
      {messages.map((message) => (
        <li key={message.reference} className="card grid gap-x-8 gap-y-3 p-5 md:grid-cols-[13rem_minmax(0,1fr)]">
          <Facts locale={locale} message={message} />
          <Text locale={locale} message={message} />
        </li>
      ))}
    </ul>
  )
}

function Facts({ locale, message }: { locale: Locale; message: InboxMessage }) {
  const t = wordsOf(locale)
  return (
    <div className="text-[0.9375rem]">
      <h2 className="text-base">{t(`inbox.kind.${message.kind}`)}</h2>
      <p className="font-semibold">
        <a href={`/${locale}/staff/messages?${new URLSearchParams({ letter: message.reference })}`}>
          <Ltr>{message.reference}</Ltr>
        </a>
      </p>
      <p className="text-soft">{t.rich('inbox.sentAt', momentTags(message.sentAt, locale))}</p>
      {message.kind !== 'SURVEY' && (
        <p className={message.state === 'ANSWERED' ? 'text-green' : 'font-bold'}>{t(`inbox.states.${message.state}`)}</p>
      )}
      {message.assignee && message.state === 'TAKEN' && <p>{t.rich('inbox.assignee', { who: () => <bdi>{message.assignee}</bdi> })}</p>}
    </div>
  )
}

function Text({ locale, message: { rating, text, contact, language } }: { locale: Locale; message: InboxMessage }) {
  const t = wordsOf(locale)
  return (
    <div className="grid content-start gap-2">
      {rating != null && <p className="font-bold">{t('inbox.rating', { rating })}</p>}
      {text === '' ? (
        <p className="text-soft">{t('inbox.noText')}</p>
      ) : (
        <p lang={language.toLowerCase()} dir="auto" className="whitespace-pre-line">
          {text}
        </p>
      )}
      <p className="text-[0.9375rem] text-soft">
        {contact ? t.rich('inbox.contact', { contact: () => <Ltr>{contact}</Ltr> }) : t('inbox.noContact')}
      </p>
    </div>
  )
}
