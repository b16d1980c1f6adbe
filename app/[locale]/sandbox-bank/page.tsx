import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { hasSandboxBank } from '@/app/_server/site'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const WAYS = ['exact', 'less', 'twice'] as const
const REFUSALS = ['322', '324', '342', '401', '408', '409'] as const

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('sandboxBank.title'), robots: { index: false, follow: false } }
}

/** A bank to try the whole circle with. There is none where real citizens are. */
export default async function SandboxBankPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  if (!hasSandboxBank()) notFound()
  const t = wordsOf(locale)
  const { number, inquiry, refused } = await searchParams
  const refusal = REFUSALS.find((code) => code === refused)
  return (
    <>
      <PageHead locale={locale} title={t('sandboxBank.title')} lead={t('sandboxBank.lead')} />
      {refused !== undefined && (
        <Notice tone="error" title={t('sandboxBank.refused')}>
          <p>{refusal ? t(`sandboxBank.refusal.${refusal}`) : t('sandboxBank.noAnswer')}</p>
        </Notice>
      )}
      <form action="/api/sandbox-bank" method="post" className="card grid max-w-[34rem] gap-6 p-5 sm:p-8">
        <input type="hidden" name="locale" value={locale} />
        {typeof inquiry === 'string' && <input type="hidden" name="inquiry" value={inquiry.slice(0, 40)} />}
        <Field id="number" label={t('pay.number')}>
          <input
            id="number"
            name="number"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={40}
            defaultValue={typeof number === 'string' ? number.slice(0, 40) : ''}
            className="control"
          />
        </Field>
        <fieldset className="grid gap-1">
          <legend className="font-bold">{t('sandboxBank.how')}</legend>
          {WAYS.map((way) => (
            <label key={way} className="flex min-h-12 items-center gap-3">
              <input type="radio" name="how" value={way} defaultChecked={way === 'exact'} className="size-5 accent-green" />
              {t(`sandboxBank.way.${way}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button">
          {t('sandboxBank.pay')}
        </button>
      </form>
    </>
  )
}
