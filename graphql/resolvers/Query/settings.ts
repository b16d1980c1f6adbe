import { settingsInForce } from '@/env'
import type { QueryResolvers } from '../../generated/resolvers'
import { referenceEntriesOf } from '../../reference-entries'

export const settings: QueryResolvers['settings'] = () => [...settingsInForce()]

export const referenceEntries: QueryResolvers['referenceEntries'] = (_parent, { kind }, { db }) => referenceEntriesOf(db, kind)
