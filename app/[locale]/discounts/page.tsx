import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Days } from '@/app/_components/Days'
import { dayTag } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { dayInAmman } from '@/domain/values/calendar-day'
import { graphql } from '@/graphql/generated/client'
import type { PublicDiscountsQuery } from '@/graphql/generated/client/graphql'

const PublicDiscounts = graphql(`
  query PublicDiscounts {
    discountRules {
      id
      version
      title { ar en }
      legalBasis { ar en }
      percent
      kind
      withinDays
      payFrom
      payTo
      offenceFrom
      offenceTo
      excludedTypes { id name { ar en } }
      law { instrument issuerAr issuerEn number day textAr textEn gazette }
    }
  }
`)

type Rule = PublicDiscountsQuery['discountRules'][number]

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return { title: t('pages.discounts'), description: t('discounts.lead'), alternates: languageLinks(locale, '/discounts') }
}

/** The discounts that are in force or to come, each with the law behind it. */
export default async function DiscountsPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const result = await ask(PublicDiscounts, {})
  const rules = result.ok ? result.data.discountRules : []
  return (
    <>
      <PageHead locale={locale} title={t('pages.discounts')} lead={t('discounts.lead')} />
      {result.ok && rules.length === 0 && <p>{t('discounts.none')}</p>}
      {!result.ok && (
        <Notice tone="warning" title={t('discounts.unavailableTitle')}>
          <p>{t('discounts.unavailable')}</p>
        </Notice>
      )}
      <div className="grid gap-6">
        {rules.map((rule) => (
          <Discount key={`${rule.id} ${rule.version}`} locale={locale} rule={rule} />
        ))}
      </div>
    </>
  )
}

function Discount({ locale, rule }: { locale: Locale; rule: Rule }) {
  const t = wordsOf(locale)
  const { id, title, percent, kind, withinDays, payFrom, payTo, offenceFrom, offenceTo, excludedTypes } = rule
  const isComing = payFrom > dayInAmman(new Date())
  return (
    <article id={id} className="card scroll-mt-4 p-5">
      <h2 className="text-xl">{title[locale]}</h2>
      <p className="mt-1 font-bold text-green">
        {t('discounts.off', { percent })} · {isComing ? t.rich('discounts.coming', dayTag(payFrom, locale)) : t('discounts.inForce')}
      </p>
      <dl className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Line name={t('discounts.pay')}>
          <Days locale={locale} from={payFrom} to={payTo} />
        </Line>
        {(offenceFrom || offenceTo) && (
          <Line name={t('discounts.offence')}>
            <Days locale={locale} from={offenceFrom} to={offenceTo} />
          </Line>
        )}
        {withinDays != null && <Line name={t('discounts.within')}>{t('discountRules.within', { n: withinDays })}</Line>}
        {kind === 'ALL_OR_NOTHING' && <Line name={t('discounts.together')}>{t('discounts.togetherAbout')}</Line>}
        {excludedTypes.length > 0 && (
          <Line name={t('discounts.excluded')}>{excludedTypes.map(({ name }) => name[locale]).join(locale === 'ar' ? '، ' : ', ')}</Line>
        )}
        <Line name={t('discounts.instrument')}>
          <Instrument locale={locale} rule={rule} />
        </Line>
      </dl>
      <LawText locale={locale} rule={rule} />
    </article>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.9375rem] text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Instrument({ locale, rule: { legalBasis, law } }: { locale: Locale; rule: Rule }) {
  const t = wordsOf(locale)
  if (!law) return <>{legalBasis[locale]}</>
  const issuer = (locale === 'en' && law.issuerEn) || law.issuerAr
  const instrument = t(`discountRules.instruments.${law.instrument}`)
  return (
    <>
      {t.rich('discounts.numberOf', { instrument, number: law.number, issuer, ...dayTag(law.day, locale) })}
      {law.gazette && (
        <p className="text-soft">
          {t('discounts.gazette')} <bdi>{law.gazette}</bdi>
        </p>
      )}
    </>
  )
}

/** The official text is Arabic; an English one, if somebody wrote it, is for information. */
function LawText({ locale, rule: { law } }: { locale: Locale; rule: Rule }) {
  const t = wordsOf(locale)
  if (!law) return null
  const isEnglish = locale === 'en' && law.textEn
  return (
    <details className="mt-4">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('discounts.text')}</summary>
      <p lang={isEnglish ? 'en' : 'ar'} dir={isEnglish ? 'ltr' : 'rtl'} className="mt-2 max-w-[70ch] whitespace-pre-line">
        {isEnglish ? law.textEn : law.textAr}
      </p>
    </details>
  )
}
