import type { Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'
import { languageOf, sampleText } from '../_server/samples'
import { CodeBlock } from './CodeBlock'

/** One sample. */
export async function Sample({ locale, name }: { locale: Locale; name: string }) {
  const { ui } = docsOf(locale)
  const label = name.endsWith('.json') ? ui.answerOf : `${ui.sampleOf}: ${name}`
  return (
    <CodeBlock
      locale={locale}
      id={name.replace('.', '-')}
      label={label}
      head={name.endsWith('.json') ? ui.answerOf : name}
      text={await sampleText(name)}
    />
  )
}

/** The same in several languages, of which one is open at a time. */
export function Samples({ locale, names }: { locale: Locale; names: readonly string[] }) {
  const [group = ''] = names
  return (
    <div className="samples">
      {names.map((name, index) => (
        <details key={name} name={group} open={index === 0}>
          <summary>
            <bdi dir="ltr">{languageOf(name)}</bdi>
          </summary>
          <Sample locale={locale} name={name} />
        </details>
      ))}
    </div>
  )
}
