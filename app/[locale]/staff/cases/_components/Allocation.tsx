import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import { StepField } from '../../_components/Step'
import type { ShownCase } from '../_server/case-pages'
import { CaseStep } from './CaseStep'

type Candidate = NonNullable<ShownCase['candidates']>['nodes'][number]
type AllocationProps = { locale: Locale; one: ShownCase; license: string | null; note: string | undefined }

/** What the money can be allocated to, at the price of the day on which it was paid; of another licence when its number is given. */
export function Allocation({ locale, one, license, note }: AllocationProps) {
  const t = wordsOf(locale)
  const candidates = one.candidates?.nodes ?? []
  const twoPeople = one.candidates?.twoPeople ?? true
  return (
    <>
      <form method="get" className="card flex flex-wrap items-end gap-4 p-5">
        <div className="grow basis-60">
          <label htmlFor="license" className="block font-bold">
            {t('cases.license')}
          </label>
          <p id="license-hint" className="text-[0.9375rem] text-soft">
            {t('cases.licenseHint')}
          </p>
          <input
            id="license"
            name="license"
            type="text"
            inputMode="numeric"
            dir="ltr"
            maxLength={40}
            defaultValue={license ?? ''}
            aria-describedby="license-hint"
            className="control mt-2 rtl:text-end"
          />
        </div>
        <button type="submit" className="button button-quiet">
          {t('cases.find')}
        </button>
      </form>
      {candidates.length === 0 ? (
        <p className="card p-5">{t(license ? 'cases.noneThere' : 'cases.noneHere')}</p>
      ) : (
        <CaseStep locale={locale} one={one} act={twoPeople ? 'askAllocate' : 'allocate'} isOpen>
          <fieldset>
            <legend className="font-bold">{t('cases.choose')}</legend>
            <ul className="divide-y divide-line">
              {candidates.map((candidate) => (
                <CandidateLine key={candidate.violation.id} locale={locale} candidate={candidate} />
              ))}
            </ul>
          </fieldset>
          {twoPeople ? (
            <StepField id="allocate-reason" name="reason" label={t('cases.why')} value={note} isLong />
          ) : (
            <>
              <StepField id="consent" label={t('cases.consent')} hint={t('cases.consentHint')} isLong isOptional />
              <StepField id="allocate-note" name="note" label={t('cases.note')} value={note} isLong isOptional />
            </>
          )}
        </CaseStep>
      )}
    </>
  )
}

function CandidateLine({ locale, candidate }: { locale: Locale; candidate: Candidate }) {
  const t = wordsOf(locale)
  const { violation, ofNumber, due, dueTogether } = candidate
  return (
    <li>
      <label className="flex min-h-14 items-center gap-4 py-2">
        <input type="checkbox" name="v" value={violation.id} className="size-6 shrink-0" />
        <span className="grow">
          <b>{violation.description[locale]}</b>
          <span className="block text-[0.9375rem] text-soft">
            <bdi>{dayText(violation.occurredOn, locale)}</bdi> · <Ltr>{violation.number}</Ltr>
            {violation.vehiclePlate && (
              <>
                {' · '}
                <Ltr>{displayPlate(violation.vehiclePlate)}</Ltr>
              </>
            )}
            {ofNumber && ` · ${t('cases.ofNumber')}`}
          </span>
        </span>
        <span className="shrink-0 text-end">
          <b>
            <Amount fils={due} locale={locale} />
          </b>
          {dueTogether !== due && (
            <span className="block text-[0.9375rem] text-soft">
              {t.rich('cases.together', { amount: () => <Amount fils={dueTogether} locale={locale} /> })}
            </span>
          )}
        </span>
      </label>
    </li>
  )
}
