import { type Manner, type SetLine, setLine } from './set-line'

/** In points. */
type Measure = Manner & { readonly size: number; readonly width: number }

/** The text in lines that fit: broken between words, and within a word only where it alone is too wide. */
export function breakLines(text: string, { size, width, ...manner }: Measure): SetLine[] {
  const room = (width * 1000) / size
  const lines: string[] = []
  let line = ''
  let used = 0
  const space = setLine(' ', manner).width
  for (const word of text.split(' ').flatMap((part) => pieces(part, room, manner))) {
    const wide = setLine(word, manner).width
    const isFirst = line === ''
    if (!isFirst && used + space + wide > room) {
      lines.push(line)
      line = word
      used = wide
    } else {
      line = isFirst ? word : `${line} ${word}`
      used += isFirst ? wide : space + wide
    }
  }
  return [...lines, line].map((found) => setLine(found, manner))
}

/** A word, or its parts where it is wider than the room: the long references of banks. */
function pieces(word: string, room: number, manner: Manner): string[] {
  if (setLine(word, manner).width <= room || word.length < 2) return [word]
  let count = word.length - 1
  while (count > 1 && setLine(word.slice(0, count), manner).width > room) count--
  return [word.slice(0, count), ...pieces(word.slice(count), room, manner)]
}
