import type { ReactNode } from 'react'
import { Code } from './Prose'

/** A description of the schema: English, with names between backticks. */
export function SdlText({ text }: { text: string }): ReactNode {
  return text.split(/(`[^`]+`)/).map((part, index) => (part.startsWith('`') ? <Code key={index}>{part.slice(1, -1)}</Code> : part))
}
