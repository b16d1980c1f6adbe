// biome-ignore-all lint/a11y/useSemanticElements: what scrolls is what must have the name
import type { Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'

type CodeBlockProps = { locale: Locale; id: string; label: string; head?: string; text: string }

/** Lines of code under what they are (`head`, or their label), left to right in both languages; long ones scroll inside, with the keyboard too. */
export function CodeBlock({ locale, id, label, head = label, text }: CodeBlockProps) {
  const { copy, copied } = docsOf(locale).ui
  return (
    <div className="code-block" dir="ltr">
      <div className="code-head">
        <span lang={locale} dir="auto">
          {head}
        </span>
        <button type="button" hidden data-action="copy" data-from={id} data-done={copied}>
          <span aria-live="polite" lang={locale}>
            {copy}
          </span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre id={id} tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
    </div>
  )
}
