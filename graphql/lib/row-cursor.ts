import { rowId } from '@/domain/values/row-id'
import { refusal } from './refusal'

/** Milliseconds since 1970 that a cursor may name: until the year 5138. */
const TIME_AND_ID = /^(\d{1,14})\.(\d{1,15})$/

/** Cursors of lists in the order of a time and then of an id. `read` throws a refusal for one that is none. */
export const timeCursor = {
  write: (at: Date, id: number): string => Buffer.from(`${at.getTime()}.${id}`).toString('base64url'),
  read: (cursor: string): { at: Date; id: number } => {
    const [, at, id] = TIME_AND_ID.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
    if (at === undefined || id === undefined) throw refusal('CURSOR_INVALID')
    return { at: new Date(Number(at)), id: Number(id) }
  },
}

const AMOUNT_AND_ID = /^amount\.(\d{1,15})\.(\d{1,15})$/

/** The same in the order of an amount. */
export const amountCursor = {
  write: (concerned: number, id: number): string => Buffer.from(`amount.${concerned}.${id}`).toString('base64url'),
  read: (cursor: string): { concerned: number; id: number } => {
    const [, concerned, id] = AMOUNT_AND_ID.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
    if (concerned === undefined || id === undefined) throw refusal('CURSOR_INVALID')
    return { concerned: Number(concerned), id: Number(id) }
  },
}

/** Cursors of a list whose places are ids of rows. `read` throws a refusal for one that is none of this list. */
export function rowCursor(list: string) {
  return {
    write: ({ id }: { readonly id: number }): string => Buffer.from(`${list}.${id}`).toString('base64url'),
    read: (cursor: string): number => {
      const [name, id = '', ...more] = Buffer.from(cursor, 'base64url').toString().split('.')
      const place = name === list && more.length === 0 ? rowId(id) : null
      if (place === null) throw refusal('CURSOR_INVALID')
      return place
    },
  }
}
