import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { CodeForm } from '../_contacts/CodeForm'
import { inquiryLookup } from '../violations/_server/inquiry-lookup'
import { single } from '../violations/_server/single'
import { Subscriptions } from './_components/Subscriptions'
import { type KeptSubscription, keptSubscription, NOTHING } from './_server/subscribe'
import { type Listed, subscriptionsOf } from './_server/subscriptions'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('pages.notices'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** Who is told what happens to the licence that this browser inquired about, and the way to be told. */
export default async function NoticesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const [inquiry = '', form, done] = [query.inquiry, query.form, query.done].map(single)
  const lookup = await inquiryLookup(inquiry)
  const saved = form ? await keptSubscription(form) : null
  const entry = saved ?? NOTHING
  const list = lookup ? await subscriptionsOf(lookup) : null
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={entry.step === 'code' ? t('contactCode.title') : t('pages.notices')}
        lead={t('subscriptions.lead')}
        {...(inquiry && { trail: [{ href: `/${locale}/violations?inquiry=${inquiry}`, label: t('subscriptions.result') }] })}
      />
      {(done === 'started' || done === 'ended') && (
        <Notice title={t(`subscriptions.${done}`)}>{done === 'started' && <p>{t('subscriptions.startedAbout')}</p>}</Notice>
      )}
      <Body locale={locale} inquiry={inquiry} entry={entry} id={form ?? ''} list={list} />
      <p className="mt-6 text-soft">{t('subscriptions.never')}</p>
    </div>
  )
}

type BodyProps = { locale: Locale; inquiry: string; entry: KeptSubscription; id: string; list: Listed | null }

function Body({ locale, inquiry, entry, id, list }: BodyProps) {
  if (list === null || list.kind === 'unproven') return <Unproven locale={locale} />
  if (entry.step !== 'code') return <Proven locale={locale} inquiry={inquiry} entry={entry} list={list} />
  return (
    <CodeForm
      locale={locale}
      action={`/${locale}/notices/send`}
      back={`/${locale}/notices?inquiry=${inquiry}`}
      id={id}
      masked={entry.masked}
      error={entry.error}
      fault={faultOf(entry)}
    />
  )
}

const faultOf = ({ fault }: KeptSubscription) => (fault === 'tooMany' || fault === 'fault' ? fault : '')

/** Whoever comes without an inquiry is led to one. */
function Unproven({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <section className="card grid gap-4 p-5 sm:p-8">
      <p>{t('subscriptions.unproven')}</p>
      <p>
        <a href={`/${locale}/violations`} className="button">
          {t('subscriptions.toInquiry')}
        </a>
      </p>
    </section>
  )
}

type ProvenProps = { locale: Locale; inquiry: string; entry: KeptSubscription; list: Exclude<Listed, { kind: 'unproven' }> }

function Proven({ locale, inquiry, entry, list }: ProvenProps) {
  const t = wordsOf(locale)
  const fault = faultOf(entry)
  if (list.kind === 'fault') return <Notice tone="error" title={t('contactCode.fault')} />
  return (
    <>
      {(entry.error || fault) && (
        <Notice tone="error" title={t('subscriptions.notDone')}>
          <p>{fault ? t(`contactCode.${fault}`) : entry.error}</p>
        </Notice>
      )}
      <Subscriptions locale={locale} inquiry={inquiry} subscriptions={list.subscriptions} />
      <form method="post" action={`/${locale}/notices/send`} noValidate className="card grid gap-6 p-5 sm:p-8">
        <h2 className="text-xl">{t('subscriptions.add')}</h2>
        <ul className="grid list-disc gap-1 ps-6">
          {(['new', 'rises', 'paid'] as const).map((kind) => (
            <li key={kind}>{t(`subscriptions.tells.${kind}`)}</li>
          ))}
        </ul>
        <input type="hidden" name="inquiry" value={inquiry} />
        <input type="hidden" name="key" value={randomUUID()} />
        <Field id="contact" label={t('contactCode.contact')} hint={t('subscriptions.contactHint')} error={entry.error || undefined}>
          <input
            id="contact"
            name="contact"
            type="text"
            dir="ltr"
            autoComplete="email"
            defaultValue={entry.contact}
            maxLength={200}
            className="control rtl:text-end"
            {...described('contact', { hint: true, error: entry.error !== '' })}
          />
        </Field>
        <p>
          <button type="submit" className="button">
            {t('subscriptions.send')}
          </button>
        </p>
      </form>
    </>
  )
}
