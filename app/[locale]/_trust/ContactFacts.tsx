import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { settings } from '@/env'

/** Telephone, e-mail, address, hours and the time that an answer takes, as far as the operator has set them. */
export function ContactFacts({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  const { phone, email, address, hours, answerDays } = settings().contact
  const facts: [string, ReactNode][] = []
  if (phone) facts.push([t('reach.phone'), <Link key="phone" href={`tel:${phone.replace(/[^+\d]/g, '')}`} text={phone} />])
  if (email) facts.push([t('reach.email'), <Link key="email" href={`mailto:${email}`} text={email} />])
  if (address[locale]) facts.push([t('reach.address'), address[locale]])
  if (hours[locale]) facts.push([t('reach.hours'), hours[locale]])
  if (answerDays !== undefined) facts.push([t('reach.answer'), t('reach.days', { n: answerDays })])
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="reach" className="card my-8 p-5">
      <h2 id="reach" className="text-xl">
        {t('reach.title')}
      </h2>
      <dl className="mt-2">
        {facts.map(([label, value]) => (
          <div key={label} className="flex flex-wrap gap-x-6 border-t border-line py-2">
            <dt className="min-w-28 text-soft">{label}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Link({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} className="inline-flex min-h-12 items-center">
      <bdi dir="ltr">{text}</bdi>
    </a>
  )
}
