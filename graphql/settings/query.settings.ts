import { settingsInForce } from '@/env'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { referenceEntriesOf } from '@/graphql/reference-data/reference-entries'

export const settings: QueryResolvers['settings'] = () => [...settingsInForce()]

export const referenceEntries: QueryResolvers['referenceEntries'] = (_parent, { kind }, { db }) => referenceEntriesOf(db, kind)
