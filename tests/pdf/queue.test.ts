import { receiptDrawing } from '@/app/_documents/receipt-drawing'
import type { Drawing } from '@/pdf/drawing'
import { drawingQueue } from '@/pdf/queue'
import { aPaperReceipt } from '@/tests/support/papers'

type Begun = { readonly drawing: Drawing; readonly signal: AbortSignal; readonly finish: () => void; readonly fail: () => void }

const paper = (title: string): Drawing => ({ ...receiptDrawing('en', aPaperReceipt(1)), title })
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

/** A queue whose papers are finished by hand. */
function queueByHand(limits: Parameters<typeof drawingQueue>[1] = {}) {
  const begun: Begun[] = []
  const queue = drawingQueue(
    (drawing, signal) =>
      new Promise((resolve, reject) =>
        begun.push({ drawing, signal, finish: () => resolve(bytesOf(drawing.title)), fail: () => reject(new Error('broken')) }),
      ),
    limits,
  )
  const titles = () => begun.map(({ drawing }) => drawing.title)
  return { ...queue, begun, titles }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('the same paper, asked for by many, is drawn once, and kept', async () => {
  const { draw, begun, titles } = queueByHand()
  const asked = Array.from({ length: 33 }, () => draw(paper('A'), { address: '192.0.2.1' }))
  await settled()
  expect(titles()).toEqual(['A'])
  begun[0]?.finish()
  expect(new Set((await Promise.all(asked)).map((bytes) => Buffer.from(bytes).toString()))).toEqual(new Set(['A']))
  await draw(paper('A'))
  expect(titles()).toEqual(['A'])
})

test('two papers are drawn at a time, in the order in which they were asked for', async () => {
  const { draw, begun, titles, figures } = queueByHand()
  for (const title of ['A', 'B', 'C']) void draw(paper(title), { address: title })
  await settled()
  expect([titles(), figures()]).toEqual([['A', 'B'], { waiting: 1, drawing: 2, drawn: 0, dropped: 0 }])
  begun[1]?.finish()
  await settled()
  expect(titles()).toEqual(['A', 'B', 'C'])
})

test('a paper that nobody waits for any more is not drawn, and one that is being drawn is ended', async () => {
  const { draw, begun, titles, figures } = queueByHand({ workers: 1 })
  const gone = Array.from({ length: 30 }, () => new AbortController())
  const asked = gone.map(({ signal }, index) => draw(paper(`gone ${index}`), { address: String(index), signal }).catch(() => null))
  await settled()
  for (const one of gone) one.abort()
  await Promise.all(asked)
  expect(begun[0]?.signal.aborted).toBe(true)
  begun[0]?.fail()
  const wanted = draw(paper('wanted'))
  await settled()
  expect([titles(), figures()]).toEqual([['gone 0', 'wanted'], { waiting: 0, drawing: 1, drawn: 0, dropped: 30 }])
  begun[1]?.finish()
  await wanted
})

test('one of two who wait goes away: the other still gets the paper', async () => {
  const { draw, begun } = queueByHand()
  const goes = new AbortController()
  const gone = draw(paper('A'), { signal: goes.signal }).catch(() => 'gone')
  const stays = draw(paper('A'))
  await settled()
  goes.abort()
  begun[0]?.finish()
  expect(await gone).toBe('gone')
  expect(Buffer.from(await stays).toString()).toBe('A')
})

test('one address has two papers under way, and others are not kept waiting by it', async () => {
  const { draw } = queueByHand()
  const [, , third] = ['A', 'B', 'C'].map((title) => draw(paper(title), { address: '192.0.2.1' }))
  await expect(third).rejects.toMatchObject({ name: 'PapersBusy' })
  await expect(Promise.race([draw(paper('D'), { address: '192.0.2.2' }), settled()])).resolves.toBeUndefined()
})

test('more than may wait are refused; a paper that broke is drawn anew', async () => {
  const { draw, begun } = queueByHand({ workers: 1, maxWaiting: 1 })
  const [broken] = ['A', 'B'].map((title) => draw(paper(title), { address: title }))
  await expect(draw(paper('C'), { address: 'C' })).rejects.toMatchObject({ name: 'PapersBusy' })
  begun[0]?.fail()
  await expect(broken).rejects.toThrow('broken')
  void draw(paper('A'), { address: 'A' })
  begun[1]?.finish()
  await settled()
  expect(begun.map(({ drawing }) => drawing.title)).toEqual(['A', 'B', 'A'])
})
