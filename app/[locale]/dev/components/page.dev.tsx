import { Amount } from '@/app/_components/Amount'
import { CopyButton } from '@/app/_components/CopyButton'
import { described, Field } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import { pageLocale } from '@/app/_i18n/page-locale'
import { Example } from './_components/Example'
import { TEXTS } from './_components/texts'
import '../../violations/_components/violations-table.css'

const NUMBER = '1000326480165'

/** The shared components in all their states. No build has this page: its file's ending is one of development only (next.config.js). */
// biome-ignore lint/style/noDefaultExport: Next looks for it
export default async function ComponentsPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params)
  const t = TEXTS[locale]
  return (
    <>
      <PageHead locale={locale} title={t.title} lead={t.lead} trail={[{ href: `/${locale}/dev/components`, label: t.title }]} />
      <Example name="Notice" about={t.notice}>
        {(['calm', 'warning', 'error'] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            <p>{t.sample}</p>
          </Notice>
        ))}
      </Example>
      <Example name="Field" about={t.field}>
        <Field id="plain" label={t.label} hint={t.hint}>
          <input id="plain" className="control" {...described('plain', { hint: true, error: false })} />
        </Field>
        <Field id="wrong" label={t.label} hint={t.hint} error={t.error}>
          <input id="wrong" className="control" {...described('wrong', { hint: true, error: true })} />
        </Field>
        <Field id="list" label={t.choice}>
          <select id="list" className="control">
            <option>{t.sample}</option>
          </select>
        </Field>
      </Example>
      <Example name="button, button-quiet" about={t.buttons}>
        <p className="flex flex-wrap gap-3">
          <button type="button" className="button">
            {t.act}
          </button>
          <button type="button" className="button button-quiet">
            {t.act}
          </button>
        </p>
      </Example>
      <Example name="Amount" about={t.amount}>
        {[0, 500, 15_000, 1_234_500].map((fils) => (
          <p key={fils}>
            <Amount fils={fils} locale={locale} />
          </p>
        ))}
      </Example>
      <Example name="PaymentNumber, Ltr" about={t.numbers}>
        <p className="text-2xl font-bold">
          <PaymentNumber number={NUMBER} /> · <Ltr>10 - 79210</Ltr>
        </p>
      </Example>
      <Example name="dayText, timeText" about={t.moment}>
        <p>
          <bdi>{dayOfInstantText('2026-11-22T10:45:00Z', locale)}</bdi> <Ltr>{timeText('2026-11-22T10:45:00Z')}</Ltr>
        </p>
      </Example>
      <Example name="card, panel, CopyButton" about={t.card}>
        <div className="card p-6">{t.sample}</div>
        <div className="panel grid gap-3 rounded-card bg-deep p-6 text-on-deep">
          <p className="text-2xl font-bold">
            <PaymentNumber number={NUMBER} />
          </p>
          <CopyButton text={NUMBER} label={t.copy} done={t.copied} />
        </div>
      </Example>
      <Example name="discount, is-payable" about={t.badges}>
        <p className="violations">
          <span className="discount">{t.discount}</span> <span className="is-payable">{t.payable}</span>
        </p>
      </Example>
    </>
  )
}
