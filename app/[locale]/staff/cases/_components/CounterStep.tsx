import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { StepField } from '../../_components/Step'
import type { ShownCase } from '../_server/case-pages'
import { DOCUMENT_KINDS } from '../_server/document-kinds'
import { CaseStep } from './CaseStep'

type CounterStepProps = { locale: Locale; one: ShownCase; typed: Readonly<Record<string, string>> | null }

/** The account of a payee who came to the counter with a document; what was typed stays when it was refused. */
export function CounterStep({ locale, one, typed }: CounterStepProps) {
  const t = wordsOf(locale)
  return (
    <CaseStep locale={locale} one={one} act="enterAccount" isOpen={typed !== null}>
      <StepField id="iban" label={t('refund.iban')} hint={t('refund.ibanHint')} value={typed?.iban} />
      <StepField id="holder" label={t('cases.counter.holder')} value={typed?.holder} dir="auto" />
      <StepField id="holderLatin" label={t('refund.latin')} hint={t('refund.latinHint')} value={typed?.holderLatin} isOptional />
      <div>
        <label htmlFor="documentKind" className="block font-bold">
          {t('cases.counter.kind')}
        </label>
        <select id="documentKind" name="documentKind" defaultValue={typed?.documentKind} className="control mt-2 max-w-96">
          {DOCUMENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`cases.documents.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <StepField id="documentEnds" label={t('cases.counter.ends')} hint={t('cases.counter.endsHint')} value={typed?.documentEnds} />
      <label className="flex min-h-12 items-center gap-3">
        <input type="checkbox" name="documentSeen" value="yes" required className="size-6 shrink-0" />
        {t('cases.counter.seen')}
      </label>
    </CaseStep>
  )
}
