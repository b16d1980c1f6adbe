import type { ReactNode } from 'react'

/** Fills a tag of a message whose words stay on one line. */
export function keepTogether(words: ReactNode): ReactNode {
  return <span className="whitespace-nowrap">{words}</span>
}

/** A title whose hyphenated words stay whole: "driving-licence" is one word to the eye. */
export function wholeWords(title: string): ReactNode {
  return title.split(/(\S+-\S+)/).map((part, index) =>
    part.includes('-') ? (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
