import type { DrawingQueue } from './queue'

/** What the drawing of papers tells `/api/metrics`. */
export function paperFigures({ figures }: Pick<DrawingQueue, 'figures'>) {
  const { waiting, drawing, drawn, dropped } = figures()
  return [
    { name: 'papers_waiting', help: 'Papers that wait to be drawn', value: waiting },
    { name: 'papers_drawing', help: 'Papers that are being drawn', value: drawing },
    { name: 'papers_drawn', help: 'Papers drawn since the start', value: drawn },
    { name: 'papers_dropped', help: 'Papers dropped since the start, because whoever asked went away', value: dropped },
  ]
}
