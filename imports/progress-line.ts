import type { Progress } from '@/services/feeds/register-options'

const EVERY_MS = 100

/** A line of progress that is written over itself on a terminal, and nowhere else. */
export function progressLine(terminal: NodeJS.WriteStream): { show(progress: Progress): void; clear(): void } {
  let shownAt = 0
  return {
    show: ({ step, rows, of }) => {
      const now = performance.now()
      if (!terminal.isTTY || now - shownAt < EVERY_MS) return
      shownAt = now
      terminal.write(`\r\u001b[K${step === 'READING' ? 'Reading' : 'Registering'} ${rows}${of === null ? '' : ` of ${of}`} rows …`)
    },
    clear: () => {
      if (terminal.isTTY) terminal.write('\r\u001b[K')
    },
  }
}
