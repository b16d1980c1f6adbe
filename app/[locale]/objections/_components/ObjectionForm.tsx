import { randomUUID } from 'node:crypto'
import { described, Field } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { wordsOf } from '@/app/_i18n/words'
import { isObjectable } from '../_server/object-href'
import { CAPACITIES, capacityOf } from '../_server/typed-objection'
import type { ObjectionFormProps } from './objection-form-props'
import { ViolationChoice } from './ViolationChoice'

const REQUIRED = {
  violationIds: 'errors.OBJECTION_CHOICE_SIZE',
  reason: 'errors.OBJECTION_REASON',
  text: 'errors.OBJECTION_TEXT',
  name: 'errors.OBJECTION_NAME',
  contact: 'objecting.contactRequired',
} as const

const FIELDS = Object.keys(REQUIRED) as (keyof typeof REQUIRED)[]
const ANCHOR = { violationIds: 'violations', reason: 'reason', text: 'text', name: 'name', contact: 'contact' } as const

/** What is objected to, why, by whom, and where whoever objects is reached. What is wrong stands beside its field and above the form. */
export function ObjectionForm(props: ObjectionFormProps) {
  const { locale, inquiry, id, entry, reasons, license } = props
  const t = wordsOf(locale)
  const errorOf = (field: keyof typeof REQUIRED) => {
    if (entry.wrong.split(' ').includes(field)) return t(REQUIRED[field])
    return entry.errorField === field ? entry.error : ''
  }
  const [reason, text, name, contact] = [errorOf('reason'), errorOf('text'), errorOf('name'), errorOf('contact')]
  if (!license.violations.nodes.some(({ payability }) => isObjectable(payability)))
    return (
      <Notice title={t('objecting.noneTitle')}>
        <p>{t('objecting.none')}</p>
        <a href={`/${locale}/violations?inquiry=${inquiry}`}>{t('objecting.backToResult')}</a>
      </Notice>
    )
  return (
    <>
      <Problems {...props} errorOf={errorOf} />
      <form method="post" action={`/${locale}/objections/new/send`} noValidate className="card grid gap-7 p-5 sm:p-8">
        <input type="hidden" name="inquiry" value={inquiry} />
        <input type="hidden" name="kept" value={id} />
        <input type="hidden" name="key" value={randomUUID()} />
        <ViolationChoice {...props} error={errorOf('violationIds')} />
        <Field id="reason" label={t('objecting.reason')} error={reason}>
          <select
            id="reason"
            name="reason"
            defaultValue={entry.reason}
            className="control"
            {...described('reason', { hint: false, error: reason !== '' })}
          >
            <option value="">{t('objecting.chooseReason')}</option>
            {reasons.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name[locale]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="text" label={t('objecting.text')} hint={t('objecting.textHint')} error={text}>
          <textarea
            id="text"
            name="text"
            rows={8}
            dir="auto"
            maxLength={2000}
            defaultValue={entry.text}
            className="control py-3"
            {...described('text', { hint: true, error: text !== '' })}
          />
        </Field>
        <fieldset>
          <legend className="font-bold">{t('objecting.capacity')}</legend>
          {CAPACITIES.map((capacity) => (
            <label key={capacity} className="flex min-h-12 items-center gap-3">
              <input type="radio" name="capacity" value={capacity} defaultChecked={capacityOf(entry.capacity) === capacity} />
              {t(`objecting.capacities.${capacity}`)}
            </label>
          ))}
        </fieldset>
        <Field id="name" label={t('objecting.name')} hint={t('objecting.nameHint')} error={name}>
          <input
            id="name"
            name="name"
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={200}
            defaultValue={entry.name}
            className="control"
            {...described('name', { hint: true, error: name !== '' })}
          />
        </Field>
        <Field id="contact" label={t('contactCode.contact')} hint={t('objecting.contactHint')} error={contact}>
          <input
            id="contact"
            name="contact"
            type="text"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            defaultValue={entry.contact}
            className="control rtl:text-end"
            {...described('contact', { hint: true, error: contact !== '' })}
          />
        </Field>
        <p>{t.rich('objecting.ofLicense', { number: () => <Ltr>{license.number}</Ltr> })}</p>
        <button type="submit" className="button sm:justify-self-start">
          {t('objecting.send')}
        </button>
      </form>
    </>
  )
}

function Problems({ locale, entry, fault, errorOf }: ObjectionFormProps & { errorOf: (field: keyof typeof REQUIRED) => string }) {
  const t = wordsOf(locale)
  const wrong = FIELDS.filter((field) => errorOf(field) !== '')
  const isGeneral = entry.error !== '' && !FIELDS.some((field) => field === entry.errorField)
  if (!fault && wrong.length === 0 && !isGeneral) return null
  return (
    <Notice tone="error" title={t('objecting.notSent')}>
      {fault && <p>{t(`contactCode.${fault}`)}</p>}
      {isGeneral && <p>{entry.error}</p>}
      {wrong.map((field) => (
        <a key={field} href={`#${ANCHOR[field]}`}>
          {errorOf(field)}
        </a>
      ))}
    </Notice>
  )
}
