import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ReferenceKind } from '@/graphql/generated/client/graphql'
import { Step, StepField } from '../../_components/Step'
import { EntryFields, type Typed, YesNo } from './EntryFields'

/** Adds an entry to a list; what was typed stays when it was refused. */
export function NewEntry({ locale, kind, result }: { locale: Locale; kind: ReferenceKind; result: Typed | null }) {
  const t = wordsOf(locale)
  const typed: Typed = result?.refused && result.act === 'add' ? result : {}
  return (
    <div className="my-6">
      <Step
        title={t('reference.add')}
        about={t('reference.addAbout')}
        submit={t('reference.addNow')}
        action={`/${locale}/staff/reference/act`}
        sends={{ act: 'add', kind }}
        isOpen={typed.refused !== undefined}
      >
        <StepField
          id="new-code"
          name="code"
          label={t('reference.code')}
          hint={t('reference.codeHint')}
          value={typed.code}
          error={typed.field === 'code' ? typed.message : undefined}
        />
        <EntryFields locale={locale} kind={kind} prefix="new" typed={typed} />
        {kind === 'TYPE' && <YesNo locale={locale} id="new-court" name="decidedByCourt" value="no" />}
        {kind === 'AUTHORITY' && <YesNo locale={locale} id="new-collected" name="collectedHere" value="yes" />}
      </Step>
    </div>
  )
}
