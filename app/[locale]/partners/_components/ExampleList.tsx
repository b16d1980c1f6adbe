import type { Locale } from '@/app/_i18n/locale'
import { siteAddress } from '@/app/_server/site'
import { docsOf } from '../_server/docs'
import { curlOf, EXAMPLES, type ExampleName } from '../_server/examples'
import { CodeBlock } from './CodeBlock'

/** Every example as it stands in the explorer and as a line for a terminal. */
export function ExampleList({ locale }: { locale: Locale }) {
  const { explorer: words } = docsOf(locale)
  return (
    <section aria-labelledby="examples" className="doc mt-12">
      <h2 id="examples">{words.examples}</h2>
      <p>{words.examplesLead}</p>
      {(Object.keys(EXAMPLES) as ExampleName[]).map((name) => {
        const { operation, variables } = EXAMPLES[name]
        return (
          <div key={name} className="card mt-4 p-5">
            <h3 className="mt-0">{words.names[name]}</h3>
            <CodeBlock locale={locale} id={`example-${name}`} label={words.names[name]} head="GraphQL" text={operation} />
            <button
              type="button"
              hidden
              data-example={name}
              data-variables={JSON.stringify(variables, null, 2)}
              className="button button-quiet"
            >
              {words.use}
              <span className="sr-only">: {words.names[name]}</span>
            </button>
            <details className="mt-3">
              <summary className="min-h-11 cursor-pointer py-2 font-bold">
                {words.shell}
                <span className="sr-only">: {words.names[name]}</span>
              </summary>
              <CodeBlock
                locale={locale}
                id={`curl-${name}`}
                label={`${words.shell}: ${words.names[name]}`}
                head="curl"
                text={curlOf(siteAddress(), EXAMPLES[name])}
              />
            </details>
          </div>
        )
      })}
    </section>
  )
}
