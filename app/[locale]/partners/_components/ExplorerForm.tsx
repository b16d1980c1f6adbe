// biome-ignore-all lint/a11y/useSemanticElements: what scrolls is what must have the name
import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'
import { EXAMPLES } from '../_server/examples'
import { Prose } from './Prose'

/** The operation on one side, its answer on the other. Hidden until `public/explorer.js` runs it; its words for what happens stand in `data-`. */
export function ExplorerForm({ locale }: { locale: Locale }) {
  const { explorer: words } = docsOf(locale)
  const { operation, variables } = EXAMPLES.due
  const result = {
    waiting: words.waiting,
    failed: words.failed,
    bad: words.badVariables,
    cost: words.cost,
    free: words.noCost,
    unknown: words.unknown,
  }
  const says = Object.fromEntries(Object.entries(result).map(([name, text]) => [`data-${name}`, text]))
  return (
    <div className="explorer" hidden data-explorer {...says}>
      <form className="grid content-start gap-5">
        <Field id="key" label={words.key} hint={words.keyHint}>
          <input id="key" type="password" dir="ltr" autoComplete="off" spellCheck={false} className="control" {...hinted('key')} />
        </Field>
        <Field id="operation" label={words.operation} hint={<Prose locale={locale} text={words.operationHint} />}>
          <textarea
            id="operation"
            rows={14}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            defaultValue={operation}
            className="control"
            {...hinted('operation')}
          />
        </Field>
        <Field id="variables" label={words.variables}>
          <textarea
            id="variables"
            rows={5}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            defaultValue={JSON.stringify(variables, null, 2)}
            className="control"
          />
        </Field>
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button grow">
            {words.run}
          </button>
          <button type="button" data-price className="button button-quiet">
            {words.price}
          </button>
        </p>
      </form>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5">
        <section aria-labelledby="answer-heading">
          <h2 id="answer-heading" className="text-base">
            {words.answer}
          </h2>
          <p role="status" data-told className="min-h-7 text-[0.9375rem] text-soft">
            {words.nothing}
          </p>
          <div className="code-block" dir="ltr">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <pre id="answer" tabIndex={0} role="region" aria-label="JSON" />
          </div>
        </section>
        <form data-lookup className="grid gap-3">
          <Field id="name" label={words.lookUp} hint={<Prose locale={locale} text={words.lookUpHint} />}>
            <span className="flex flex-wrap gap-3">
              <input id="name" dir="ltr" autoComplete="off" spellCheck={false} className="control min-w-40 flex-1" {...hinted('name')} />
              <button type="submit" className="button button-quiet">
                {words.lookUpRun}
              </button>
            </span>
          </Field>
          <div data-found lang="en" dir="ltr" role="status" />
        </form>
      </div>
    </div>
  )
}

const hinted = (id: string) => described(id, { hint: true, error: false })
