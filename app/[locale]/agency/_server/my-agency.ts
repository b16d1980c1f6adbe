import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import type { AgencyPartsFragment } from '@/graphql/generated/client/graphql'
import { MyAgency } from './documents'

export type Agency = AgencyPartsFragment

export type Application = Agency['applications'][number]

export type ApiKey = Application['keys'][number]

/** The agency of whoever is signed in, or why none is shown. `none`: an account that may look after agencies, but belongs to none. */
export type AgencyState = { kind: 'agency'; agency: Agency } | { kind: 'forbidden' | 'unavailable' | 'fault' }

export const myAgency = cache(async (): Promise<AgencyState> => {
  const result = await ask(MyAgency, {})
  if (result.ok) return result.data.agency ? { kind: 'agency', agency: result.data.agency } : { kind: 'forbidden' }
  if (result.code === 'FORBIDDEN') return { kind: 'forbidden' }
  return { kind: result.code === 'SOURCE_UNAVAILABLE' ? 'unavailable' : 'fault' }
})
