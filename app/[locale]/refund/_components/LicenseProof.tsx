import { wordsOf } from '@/app/_i18n/words'
import { ExpiryField } from '../../violations/_components/ExpiryField'
import { problemText } from '../../violations/_components/problem-text'
import { readLookup } from '../../violations/_server/read-lookup'
import { licenseOf } from '../_server/enter'
import { EntryProblem, type EntryProps, HiddenFields, TextField } from './EntryFields'

/** The licence that was paid for, and a contact that is confirmed next. */
export function LicenseProof(props: EntryProps) {
  const { locale, entry, id } = props
  const t = wordsOf(locale)
  const typed = licenseOf(entry)
  const read = entry.error === 'fields' ? readLookup(typed, true) : null
  const errorOf = (field: 'number' | 'expiry') => {
    const problem = read && !read.ok ? read.problems.find((found) => found.field === field) : undefined
    return problem && problemText(problem, typed, locale)
  }
  return (
    <>
      <EntryProblem {...props} />
      <form method="post" action={`/${locale}/refund/enter`} noValidate className="card grid gap-7 p-5 sm:p-8">
        <h2 className="text-xl">{t('refundEntry.license')}</h2>
        <HiddenFields step="license" id={id} />
        <TextField
          id="case"
          name="case"
          label={t('refundEntry.case')}
          hint={t('refundEntry.caseHint')}
          error={entry.error === 'fields' && entry.case.trim() === '' ? t('refundEntry.caseRequired') : ''}
          value={entry.case}
        />
        <TextField id="number" name="number" label={t('form.number')} error={errorOf('number')} value={entry.number} mode="numeric" />
        <ExpiryField locale={locale} typed={typed} error={errorOf('expiry')} isAlone />
        <TextField
          id="contact"
          name="contact"
          label={t('contactCode.contact')}
          hint={t('contactCode.contactHint')}
          error={entry.contactError}
          value={entry.contact}
        />
        <button type="submit" className="button sm:justify-self-start">
          {t('refundEntry.send')}
        </button>
      </form>
    </>
  )
}
