import { randomUUID } from 'node:crypto'
import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Objection } from '../_server/followed'
import { ACTS, type Act, hasText, type KeptStep, knownFault } from '../_server/objection-step'

type ObjectionStepsProps = {
  locale: Locale
  number: string
  inquiry: string
  steps: Objection['steps']
  /** The step that was refused; null for none. */
  saved: KeptStep | null
}

/** What whoever objected can do now; each step is confirmed by a code to the contact of the objection. */
export function ObjectionSteps(props: ObjectionStepsProps) {
  const { locale, steps, saved } = props
  const t = wordsOf(locale)
  const fault = knownFault(saved?.fault ?? '')
  const error = fault ? t(`contactCode.${fault}`) : (saved?.error ?? '')
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading" className="mb-2 text-xl">
        {t('objecting.steps')}
      </h2>
      <p className="mb-4 text-soft">{t('objecting.stepsAbout')}</p>
      {error && (
        <Notice tone="error" title={t('objecting.notDone')}>
          <p>{error}</p>
        </Notice>
      )}
      <div className="grid gap-4">
        {ACTS.filter((act) => steps.some((step) => step === act || (step === 'WITHDRAW' && act === 'DISOWN'))).map((act) => (
          <Step key={act} act={act} {...props} />
        ))}
      </div>
    </section>
  )
}

function Step({ act, locale, number, inquiry, saved }: ObjectionStepsProps & { act: Act }) {
  const t = wordsOf(locale)
  const isOpen = saved?.act === act
  const error = isOpen && saved.textError ? t('errors.OBJECTION_TEXT') : ''
  const id = `text-${act}`
  return (
    <details open={isOpen} className="card px-5">
      <summary className="min-h-12 content-center font-bold">{t(`objecting.act.${act}.name`)}</summary>
      <form method="post" action={`/${locale}/objections/${number}/act`} noValidate className="grid gap-4 pb-5">
        <input type="hidden" name="inquiry" value={inquiry} />
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="key" value={randomUUID()} />
        <p>{t(`objecting.act.${act}.about`)}</p>
        {hasText(act) && (
          <Field id={id} label={t('objecting.stepText')} hint={t('objecting.textHint')} error={error}>
            <textarea
              id={id}
              name="text"
              rows={6}
              dir="auto"
              maxLength={2000}
              defaultValue={isOpen ? saved.text : ''}
              className="control py-3"
              {...described(id, { hint: true, error: error !== '' })}
            />
          </Field>
        )}
        {act === 'DISOWN' && <HolderFields locale={locale} saved={isOpen ? saved : null} />}
        <button type="submit" className="button sm:justify-self-start">
          {t('objecting.sendCode')}
        </button>
      </form>
    </details>
  )
}

/** What the holder of the licence proves, who did not make the objection. */
function HolderFields({ locale, saved }: { locale: Locale; saved: KeptStep | null }) {
  const t = wordsOf(locale)
  return (
    <>
      <Field id="holderName" label={t('objecting.holderName')}>
        <input
          id="holderName"
          name="holderName"
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          defaultValue={saved?.holderName}
          className="control"
        />
      </Field>
      <Field id="ownContact" label={t('objecting.ownContact')}>
        <input
          id="ownContact"
          name="contact"
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          defaultValue={saved?.contact}
          className="control rtl:text-end"
        />
      </Field>
    </>
  )
}
