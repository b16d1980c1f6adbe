import { cache } from 'react'
import { graphql } from '@/graphql/generated/client'
import { askAsGuest } from './ask'

const CurrentAnnouncements = graphql(`
  query CurrentAnnouncements {
    announcements { id kind text { ar en } unavailableUntil }
  }
`)

/** What is announced now, the same for everybody. It is kept in memory, so no page waits for it, and none breaks without it. */
export const currentAnnouncements = cache(async () => {
  const result = await askAsGuest(CurrentAnnouncements, {})
  return result.ok ? result.data.announcements : []
})
