/** Reads lists by the id of what they belong to: all that are asked for in one turn of the event loop in one statement, in the order of its rows. */
export function batched<Row>(read: (ids: number[]) => Promise<Row[]>, idOf: (row: Row) => number): (id: number) => Promise<Row[]> {
  let asked: Set<number> | null = null
  let answer: Promise<Row[]> = Promise.resolve([])
  return async (id) => {
    if (asked === null) {
      const ids = new Set<number>()
      asked = ids
      answer = new Promise((resolve) => setImmediate(resolve)).then(() => {
        asked = null
        return read([...ids])
      })
    }
    asked.add(id)
    return (await answer).filter((row) => idOf(row) === id)
  }
}
