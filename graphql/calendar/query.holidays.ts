import { allHolidays } from '@/db/queries/calendar'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

export const holidays: QueryResolvers['holidays'] = (_parent, _args, { db }) => allHolidays(db)
