import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import type { ReferenceKind } from '@/graphql/generated/client/graphql'
import { Step, StepField } from '../../_components/Step'
import type { Entry, Version } from '../_server/reference'
import { EntryFields, type Typed, YesNo } from './EntryFields'
import { VersionLine } from './VersionLine'

type EntryLineProps = { locale: Locale; kind: ReferenceKind; entry: Entry; manages: boolean; result: Typed | null }

/** An entry: what it says today, all that it ever said, and for an administrator the way to say something else from a day on. */
export function EntryLine({ locale, kind, entry, manages, result }: EntryLineProps) {
  const t = wordsOf(locale)
  const { code, versions, decidedByCourt, collectedHere } = entry
  const current = versions.find(({ isCurrent }) => isCurrent)
  const others = versions.filter((version) => version !== current)
  const refused = result?.refused && result.act === 'change' && result.code === code ? result : null
  return (
    <li id={`entry-${code}`} className="px-5 py-4">
      <p>
        <b>
          <Ltr>{code}</Ltr>
        </b>
        {decidedByCourt && <span className="text-soft"> · {t('reference.byCourt')}</span>}
        {collectedHere === false && <span className="text-soft"> · {t('reference.elsewhere')}</span>}
      </p>
      {current && <VersionLine locale={locale} version={current} />}
      {others.length > 0 && (
        <details className="mt-1">
          <summary>{t('reference.others', { n: others.length })}</summary>
          <div className="grid gap-3">
            {others.map((version) => (
              <VersionLine key={`${version.validFrom} ${version.name.en}`} locale={locale} version={version} />
            ))}
          </div>
        </details>
      )}
      {manages && (
        <div className="mt-2">
          <Step
            title={t('reference.change')}
            about={t(kind === 'TYPE' ? 'reference.changeTypeAbout' : 'reference.changeAbout')}
            submit={t('reference.changeNow')}
            action={`/${locale}/staff/reference/act`}
            sends={{ act: 'change', kind, code }}
            isOpen={refused !== null}
          >
            <ChangeFields locale={locale} kind={kind} code={code} typed={refused ?? typedOf(kind, versions.at(-1))} />
          </Step>
        </div>
      )}
    </li>
  )
}

function ChangeFields({ locale, kind, code, typed }: { locale: Locale; kind: ReferenceKind; code: string; typed: Typed }) {
  const t = wordsOf(locale)
  return (
    <>
      <StepField
        id={`${code}-validFrom`}
        name="validFrom"
        label={t('reference.validFrom')}
        type="date"
        value={typed.validFrom}
        error={typed.field === 'validFrom' ? typed.message : undefined}
      />
      <EntryFields locale={locale} kind={kind} prefix={code} typed={typed} />
      {kind === 'TYPE' && (
        <YesNo locale={locale} id={`${code}-isInForce`} name="isInForce" value={typed.isInForce === 'no' ? 'no' : 'yes'} />
      )}
    </>
  )
}

/** The form of a change begins with what is said last, from tomorrow on. */
function typedOf(kind: ReferenceKind, version: Version | undefined): Typed {
  const today = dayInAmman(new Date())
  const amount = (value: number | null | undefined) => (value == null ? '' : formatJod(fils(value)))
  return {
    validFrom: kind === 'TYPE' ? addDays(today, 1) : today,
    nameAr: version?.name.ar,
    nameEn: version?.name.en,
    fine: amount(version?.fine),
    fineMax: amount(version?.fineMax),
    legalBasisAr: version?.legalBasis?.ar ?? '',
    legalBasisEn: version?.legalBasis?.en ?? '',
    meaningAr: version?.meaning?.ar ?? '',
    meaningEn: version?.meaning?.en ?? '',
    points: version?.points == null ? '' : String(version.points),
    isInForce: version?.isInForce === false ? 'no' : 'yes',
  }
}
